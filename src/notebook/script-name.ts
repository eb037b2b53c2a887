// scriptName: what a script is called; the folder of its output bears the same name.

import { basename } from "node:path";

/** `analyses/frames-over-time.ts` → `frames-over-time`. */
export function scriptName(script: string): string {
  return basename(script).replace(/\.[cm]?[jt]sx?$/u, "");
}
