import { readFileSync } from "node:fs";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { codebookSchema } from "../../src/dictionary/codebook-schema.ts";

describe("codebookSchema", () => {
  const schema = z.toJSONSchema(codebookSchema);

  it("is the JSON Schema in docs/schema", () => {
    const file = new URL("../../docs/schema/codebook.schema.json", import.meta.url);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(schema);
  });

  it("lets through what an author may write, and not what they may not", () => {
    const valid = new Ajv.default({ strict: false }).compile(schema);
    const frames = { a: { include: ["b*", { near: ["c", { fixed: "D", case: "keep" }], within: 3 }], frames: {} } };
    expect(valid({ name: "x", frames })).toBe(true);
    expect(valid({ name: "x", frames: { a: { inclde: [] } } })).toBe(false);
    expect(valid({ name: "x" })).toBe(false);
  });
});
