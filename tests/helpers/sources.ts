// The source files of the library with what the architecture test asks of them: first line, exports, imports.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** The root of the project. */
export const root: string = fileURLToPath(new URL("../../", import.meta.url));

export interface Import {
  /** A path inside `src` for a relative import, else the specifier as written. */
  readonly target: string;
  readonly typeOnly: boolean;
  /** Written as `import("…")`: loaded when needed. */
  readonly lazy: boolean;
}

export interface Source {
  /** With forward slashes, from `src`: `stats/keyness.ts`. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  readonly exports: readonly string[];
  readonly imports: readonly Import[];
}

/** Every TypeScript file below a folder of the project, in order of path. */
export function files(folder: string, ending = ".ts"): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .map((file) => file.split(sep).join("/"))
    .sort();
}

/** The sources of the library; ambient types of foreign packages are none. */
export function sources(): readonly Source[] {
  const own = files("src").filter((path) => !path.endsWith(".d.ts"));
  return own.map((path) => {
    const text = readFileSync(join(root, "src", path), "utf8");
    return {
      path,
      folder: path.includes("/") ? (path.split("/")[0] ?? "") : "",
      text,
      exports: exportsOf(text),
      imports: importsOf(path, text),
    };
  });
}

function exportsOf(text: string): readonly string[] {
  const declared = text.matchAll(
    /^export (?:declare )?(?:async )?(?:function\*?|const|let|class|interface|type) ([\w$]+)/gmu,
  );
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gmu)].flatMap((match) =>
    (match[1] ?? "").split(",").map((name) =>
      name
        .trim()
        .replace(/^type /u, "")
        .replace(/^.* as /u, ""),
    ),
  );
  return [...[...declared].map((match) => match[1] ?? ""), ...listed].filter((name) => name !== "");
}

function importsOf(path: string, text: string): readonly Import[] {
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gmu, "");
  const fixed = [...code.matchAll(/^(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"/gmu)];
  const lazy = [...code.matchAll(/\bimport\("([^"]+)"\)/gu)];
  return [
    ...fixed.map((match) => ({ target: inside(path, match[2] ?? ""), typeOnly: match[1] !== undefined, lazy: false })),
    ...lazy.map((match) => ({ target: inside(path, match[1] ?? ""), typeOnly: false, lazy: true })),
  ];
}

function inside(path: string, specifier: string): string {
  return specifier.startsWith(".") ? posix.join(dirname(path), specifier) : specifier;
}
