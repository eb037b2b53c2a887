// The door for scripts: what puts text, tables and charts on a page, and inputs that flags can set.

import { start } from "./notebook/start.ts";
import { discourse } from "./report/discourse.ts";

export { chart } from "./notebook/chart.ts";
export { cite } from "./notebook/cite.ts";
export { input } from "./notebook/input.ts";
export { md } from "./notebook/md.ts";
export { note } from "./notebook/note.ts";
export { progress } from "./notebook/progress.ts";
export { question } from "./notebook/question.ts";
export { stop } from "./notebook/stop.ts";
export { table } from "./notebook/table.ts";

start(discourse);
