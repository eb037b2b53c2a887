// A model of one's own, from a file.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readQuoteModel } from "../../src/read/read-quote-model.ts";

const folder = mkdtempSync(join(tmpdir(), "hustings model "));
afterAll(() => rmSync(folder, { recursive: true }));

describe("readQuoteModel", () => {
  it("says which file is missing", async () => {
    await expect(readQuoteModel(join(folder, "none.json"))).rejects.toMatchObject({ code: "missing-file" });
  });

  it.each(["{", "{}", "[]", '{"direct":{"quotation":"","reference":"","speaker":""},"tagger":7}'])(
    "refuses %s, which is no model, with the name of the file",
    async (text) => {
      const file = join(folder, "model.json");
      writeFileSync(file, text);
      await expect(readQuoteModel(file)).rejects.toMatchObject({ code: "bad-json" });
      await expect(readQuoteModel(file)).rejects.toThrow("model.json");
    },
  );
});
