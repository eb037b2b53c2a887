// failure: what went wrong with a script, out of all that it and Node said of it.

/** The line that tells what it was, and the line of the script where it was, as far as that is said. */
export interface Failure {
  readonly text: string;
  readonly line: number | undefined;
}

/**
 * Reads what a script wrote to `stderr` before it ended.
 *
 * @param errors As `run` answers them.
 * @param script The path of the script.
 */
export function failure(errors: string, script: string): Failure {
  const lines = errors.trim().split("\n");
  const text =
    lines.find((line) => /^(?:Uncaught )?\w*Error\b|\[[\w-]+\]$/u.test(line)) ??
    lines.find((line) => line.trim() !== "" && placeIn(line, script) === undefined) ??
    "";
  const places = lines.flatMap((line) => placeIn(line, script) ?? []);
  return { text: text.trim(), line: places[0] };
}

/** `…/script.ts:12` and `…/script.ts:12:3`. */
function placeIn(line: string, script: string): number | undefined {
  const at = line.indexOf(`${script}:`);
  const number = at === -1 ? undefined : /^\d+/u.exec(line.slice(at + script.length + 1))?.[0];
  return number === undefined ? undefined : Number(number);
}
