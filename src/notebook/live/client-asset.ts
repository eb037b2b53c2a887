// clientAsset: the scripts of a live page: as they were built with the package, or built now from the sources.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The two scripts: the page's own, and the editor, which is loaded when somebody wants to edit. */
export type ClientAsset = "live-page.js" | "editor.js";

const made = new Map<ClientAsset, Promise<string>>();

/** The text of a script. */
export function clientAsset(name: ClientAsset): Promise<string> {
  const known = made.get(name) ?? read(name);
  made.set(name, known);
  return known;
}

async function read(name: ClientAsset): Promise<string> {
  const places = [`../client/${name}`, `../../client/${name}`, `../../notebook/client/${name}`].map((place) =>
    fileURLToPath(new URL(place, import.meta.url)),
  );
  const built = places.find((path) => existsSync(path));
  if (built !== undefined) return readFileSync(built, "utf8");
  const source = fileURLToPath(new URL(`../client/${name.replace(/\.js$/u, ".ts")}`, import.meta.url));
  const { build } = await import("esbuild");
  const { outputFiles } = await build({ entryPoints: [source], ...clientBuild, write: false });
  return outputFiles[0]?.text ?? "";
}

/** As for the package. */
const clientBuild = {
  bundle: true,
  format: "esm",
  minify: true,
  target: "es2022",
  legalComments: "inline",
} as const;
