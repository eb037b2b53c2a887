// teiPrint: well-formed TEI whatever the texts hold. That it is read back is shown by the test of writeCorpus.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { teiPrint } from "../../../src/format/tei/tei-print.ts";
import { xmlEvents } from "../../../src/format/xml-events.ts";

describe("teiPrint", () => {
  it("is well formed for every text, id and variable, also those that XML forbids", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), fc.string(), (text, id, speaker) => {
        const { open, document, close } = teiPrint();
        expect(
          xmlEvents(open + document({ id, text, vars: { speaker, lang: speaker, speakerId: id } }) + close, {}),
        ).toBeUndefined();
      }),
    ));
});
