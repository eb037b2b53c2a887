// hustings new: begins an analysis, a lesson or a corpus with files that run at once.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { HustingsError } from "../core/errors.ts";
import { templates, type TemplateKind } from "../report/templates.ts";
import type { Command } from "./command.ts";
import { quiet } from "./options.ts";
import { say, strong } from "./say.ts";
import { writeFile } from "./write-file.ts";

interface NewOptions {
  readonly title?: string;
  readonly quiet?: boolean;
}

const kinds = Object.keys(templates) as readonly TemplateKind[];

/** Its definition. */
export const newCommand: Command<NewOptions> = {
  name: "new",
  text: "begin an analysis, a lesson or a corpus with files that run at once",
  arguments: [
    { name: "KIND", text: kinds.join(", ") },
    { name: "NAME", text: "letters, digits and hyphens; may lie in a folder: lessons/borders" },
  ],
  options: [{ flags: "--title <text>", text: "the title; default made from the name" }, quiet],
  examples: ["hustings new analysis who-speaks-of-trade", "hustings new lesson lessons/borders --title 'Borders'"],
  run([kind = "", path = ""], { title, quiet }) {
    const template = templates[kind as TemplateKind] as (typeof templates)[TemplateKind] | undefined;
    const fail = (needs: string, got: string, choices: readonly string[] = []): HustingsError =>
      new HustingsError("bad-usage", { who: "new", needs, got, choices, near: got.replaceAll(/"| is none/gu, "") });
    if (template === undefined) throw fail("a kind it knows", `"${kind}" is none`, kinds);
    const name = path.replace(/^.*[\\/]/u, "");
    if (!/^[\p{L}\p{N}][\p{L}\p{N}-]*$/u.test(name)) throw fail("a name of letters, digits and hyphens", `"${name}"`);
    const folder = dirname(path);
    const spoken = title ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll("-", " ");
    const files = Object.entries(template.files(name, spoken)).map(([file, text]) => ({
      file: ending(join(folder, file)),
      text,
    }));
    const taken = files.find(({ file }) => existsSync(file));
    if (taken !== undefined)
      throw new HustingsError("cannot-write", {
        who: "new",
        needs: "a free name",
        got: `there is a "${taken.file}" already`,
      });
    for (const { file, text } of files) writeFile(file, text);
    for (const { file } of files) say(`→ ${strong(file, process.stderr)}`, { quiet });
    const [first] = files;
    say(
      kind === "corpus"
        ? `look at it: npx hustings describe ${first?.file ?? ""}`
        : `run it: npx hustings run ${first?.file ?? ""}`,
      { quiet },
    );
    return Promise.resolve(0);
  },
};

/** A script waits at its top level, which needs a module: where no package.json says so, its ending does. */
function ending(file: string): string {
  return file.endsWith(".ts") && !isModule(dirname(resolve(file))) ? file.replace(/\.ts$/u, ".mts") : file;
}

function isModule(folder: string): boolean {
  const path = join(folder, "package.json");
  if (existsSync(path)) return /"type"\s*:\s*"module"/u.test(readFileSync(path, "utf8"));
  return dirname(folder) === folder ? false : isModule(dirname(folder));
}
