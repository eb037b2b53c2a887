// hustings codebook test: runs the examples of a codebook.

import { exits, type Command } from "./command.ts";
import { csv, json, jsonl, out, quiet, type SharedOptions } from "./options.ts";
import { printTable } from "./print-table.ts";
import { counted, say } from "./say.ts";

/** Its definition. */
export const codebookTest: Command<SharedOptions> = {
  name: "codebook test",
  text: "run the examples of a codebook: each yes must match, each no must not",
  arguments: [{ name: "FILE", text: "a codebook, YAML or JSON" }],
  options: [json, jsonl, csv, out, quiet],
  examples: ["hustings codebook test my-frames.yaml"],
  async run([file = ""], options) {
    const [{ readCodebook }, { testCodebook }] = await Promise.all([
      import("../read/read-codebook.ts"),
      import("../frames/test-codebook.ts"),
    ]);
    const table = testCodebook(await readCodebook(file));
    await printTable(table, options, { of: file });
    const failed = table.rows.filter(({ passed }) => !passed).length;
    say(
      failed === 0
        ? `all ${counted(table.rows.length, "example")} hold`
        : `${counted(failed, "example")} of ${table.rows.length} failed`,
      options,
    );
    return failed === 0 ? exits.done : exits.failed;
  },
};
