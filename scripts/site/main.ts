// npm run site: builds the whole site into `site/`, and tells how far it is.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { teller } from "../../src/cli/tell-run.ts";
import { meter } from "../../src/notebook/meter.ts";
import type { Meter } from "../../src/notebook/sink.ts";
import { root } from "../../tests/helpers/sources.ts";
import { site } from "./site.ts";

const inFolder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".ts"))
    .toSorted()
    .map((file) => `${folder}/${file}`);

process.chdir(root);
if (!existsSync("dist/browser.js")) throw new Error("the site needs dist/: npm run build");
const [analyses, lessons] = [inFolder("analyses"), inFolder("docs/course")];
const tell = teller([...analyses, ...lessons], {});
const moving = process.stderr.isTTY;
let line: Meter | undefined;
const pages = await site({
  root,
  out: "site",
  analyses,
  lessons,
  run: tell.event,
  page: (_, all) => {
    if (line === undefined) tell.end();
    line ??= meter({ label: "pages", total: all, write: (text) => void (moving && process.stderr.write(text)) });
    line.advance(1);
  },
});
line?.done();
console.log(`${pages.length} pages, and ${analyses.length + lessons.length} of scripts\n→ site/index.html`);
