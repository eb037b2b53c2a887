// What `run` tells while scripts are running: a line when one ends, and on a terminal one that shows what is being done.

import { basename } from "node:path";
import type { RunEvent, ScriptResult } from "../notebook/run.ts";
import { say } from "./say.ts";

/** Tells events on stderr. `end` takes the moving line away. */
export function teller(
  scripts: readonly string[],
  { quiet = false }: { readonly quiet?: boolean | undefined },
): { readonly event: (event: RunEvent) => void; readonly end: () => void } {
  const moving = process.stderr.isTTY && !quiet;
  const running = new Map<string, string>();
  let done = 0;
  const clear = (): void => void (moving && process.stderr.write("\r\u001B[2K"));
  const draw = (): void => {
    if (!moving || running.size === 0) return;
    const parts = [...running].map(([script, text]) => `${basename(script)}${text === "" ? "" : ` ${text}`}`);
    const line = `${done} of ${scripts.length} done · running ${parts.join(", ")}`;
    process.stderr.write(`\r\u001B[2K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
  };
  return {
    event(event) {
      if (event.kind === "started") running.set(event.script, "");
      else if (event.kind === "progress") running.set(event.script, event.text);
      else {
        done++;
        running.delete(event.result.script);
        clear();
        tellEnd(event.result, quiet);
      }
      draw();
    },
    end: clear,
  };
}

function tellEnd({ script, exit, seconds, folder, errors }: ScriptResult, quiet: boolean): void {
  if (exit === 0) {
    say(`${script}  ${seconds.toFixed(1)} s  ${folder === "" ? "no page" : folder}`, { quiet });
    if (errors.trim() !== "") say(errors.trimEnd(), { quiet });
    return;
  }
  say(`${script}  ${exit === 130 ? "interrupted" : "failed"} after ${seconds.toFixed(1)} s`);
  if (errors.trim() !== "") say(errors.trimEnd());
}
