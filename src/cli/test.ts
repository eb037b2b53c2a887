// hustings test: runs the [test] cells of scripts.

import type { TestedCell, TestedScript } from "../notebook/test-cells.ts";
import { exits, type Command } from "./command.ts";
import { json, quiet } from "./options.ts";
import { counted, doing, say, strong } from "./say.ts";

interface TestOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Its definition. */
export const test: Command<TestOptions> = {
  name: "test",
  text: "run the [test] cells of scripts; one that fails is exit 1 and does not end the others",
  arguments: [{ name: "SCRIPT", text: "a script or a folder of scripts", many: true }],
  options: [json, quiet],
  examples: ["hustings test analyses", "hustings test docs/course/1-how-often.ts --json"],
  async run(words, { json: asJson = false, quiet: isQuiet }) {
    const [{ scripts }, { testCells }] = await Promise.all([
      import("../notebook/scripts.ts"),
      import("../notebook/test-cells.ts"),
    ]);
    const found = scripts(words);
    const interrupt = new AbortController();
    const abort = (): void => interrupt.abort();
    process.once("SIGINT", abort);
    const results: TestedScript[] = [];
    for (const script of found) {
      const done = doing(`${results.length} of ${found.length} done · testing ${script}`, { quiet: isQuiet });
      const result = await testCells(script, { signal: interrupt.signal }).catch((error: unknown) => {
        if (interrupt.signal.aborted) return undefined;
        throw error;
      });
      done();
      if (result === undefined) return exits.interrupted;
      results.push(result);
      if (!asJson) process.stdout.write(lines(result).join(""));
    }
    process.off("SIGINT", abort);
    if (asJson) process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
    const tests = results.flatMap((one) => one.tests);
    const passed = tests.filter(({ outcome }) => outcome === "passed").length;
    const broken = results.filter((one) => one.broken.length > 0).length;
    const trouble = broken === 0 ? "" : `; ${counted(broken, "script")} did not run to the end`;
    say(`${passed} of ${counted(tests.length, "test")} passed in ${counted(found.length, "script")}${trouble}`, {
      quiet: isQuiet,
    });
    // Nothing was tested: whoever asked for tests must hear of it.
    return passed === tests.length && broken === 0 && tests.length > 0 ? exits.done : exits.failed;
  },
};

function lines({ script, tests, broken }: TestedScript): readonly string[] {
  const none = tests.length + broken.length === 0 ? ": no [test] cell" : "";
  return [`${strong(script, process.stdout)}${none}\n`, ...broken.map(line), ...tests.map(line)];
}

function line({ title, outcome, milliseconds, place, text }: TestedCell): string {
  if (outcome === "passed") return `  ✓ ${title} (${milliseconds.toFixed(0)} ms)\n`;
  return `  ✗ ${title}: ${text.replaceAll("\n", "\n    ")}\n    ${place}\n`;
}
