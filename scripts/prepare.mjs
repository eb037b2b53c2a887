// npm runs this after npm ci and before npm pack: it builds dist/, so that npx hustings works in a checkout. Where only what runs is installed, nothing can be built.

import { existsSync } from "node:fs";

if (existsSync(new URL("../node_modules/typescript", import.meta.url))) await import("./build.mjs");
