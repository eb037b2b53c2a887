// notebookTests: the `[test]` cells of a script as tests of whatever runs tests.

import { testCells, type TestedCell } from "./test-cells.ts";
import type { InputValues } from "./kernel/input-values.ts";

/** A test: `it(title, check)`. */
export interface NotebookTest {
  readonly title: string;
  /** Throws where the cell failed, with its place in the script. */
  readonly check: () => void;
}

/**
 * Runs a script once, in a process of its own, and answers a test for the script itself (no other cell fails) and one for each `[test]` cell.
 * With vitest, at the top of a test file: `for (const { title, check } of await notebookTests("analyses/frames.ts")) it(title, check);`
 *
 * @param path The script.
 * @param options `inputs`: answers to its inputs.
 * @cost that of the script, and half a second
 */
export async function notebookTests(
  path: string,
  { inputs = {} }: { readonly inputs?: InputValues } = {},
): Promise<readonly NotebookTest[]> {
  const { script, tests, broken } = await testCells(path, { inputs });
  return [
    { title: `${script} runs to its end`, check: () => broken.forEach(checkCell) },
    ...tests.map((cell): NotebookTest => ({ title: `${script}: ${cell.title}`, check: () => checkCell(cell) })),
  ];
}

function checkCell({ outcome, title, text, place }: TestedCell): void {
  if (outcome !== "passed") throw new Error(`${title}: ${text}\n    at ${place}`);
}
