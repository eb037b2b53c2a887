// conllu: ten columns, comments, an empty line behind each sentence.

import { describe, expect, it } from "vitest";
import { conllu } from "../../src/format/conllu.ts";

describe("conllu", () => {
  const printed = conllu({
    id: "a b",
    vars: { speaker: "Ann\nLee", year: 1991, party: null },
    sentences: [
      {
        text: "I cannot.",
        tokens: [
          { form: "I", pos: "PRON", lemma: "I", glued: false },
          { form: "cannot", pos: "Vm", glued: true },
          { form: ".", glued: false },
        ],
      },
      { text: "No", tokens: [{ form: "No", glued: false }] },
    ],
  });

  it("prints a document", () =>
    expect(printed).toBe(
      [
        "# newdoc id = a b",
        "# speaker = Ann Lee",
        "# year = 1991",
        "# sent_id = a b-1",
        "# text = I cannot.",
        "1\tI\tI\tPRON\t_\t_\t_\t_\t_\t_",
        "2\tcannot\t_\t_\tVm\t_\t_\t_\t_\tSpaceAfter=No",
        "3\t.\t_\t_\t_\t_\t_\t_\t_\t_",
        "",
        "# sent_id = a b-2",
        "# text = No",
        "1\tNo\t_\t_\t_\t_\t_\t_\t_\t_",
        "",
        "",
      ].join("\n"),
    ));
});
