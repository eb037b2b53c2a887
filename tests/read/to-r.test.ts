// toR: a folder in one call, from a stream as well.

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readDocuments } from "../../src/read/read-documents.ts";
import { toR } from "../../src/read/to-r.ts";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "hustings r "))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("toR writes what readDocuments reads", async () => {
  const source = fileURLToPath(new URL("../../corpora/formats/speeches.csv", import.meta.url));
  const { documents } = await toR(join(folder, "r"), readDocuments(source));
  expect([documents, readdirSync(join(folder, "r")).toSorted()]).toEqual([2, ["documents.csv", "load.R"]]);
});
