// Writes the end of docs/guide/command-line.md from the definitions of the commands.

import { readFileSync, writeFileSync } from "node:fs";
import { commandPage } from "../tests/helpers/command-page.ts";

const page = new URL("../docs/guide/command-line.md", import.meta.url);
writeFileSync(page, commandPage(readFileSync(page, "utf8")));
