// optionalPackage: one line that says what to install.

import { describe, expect, it } from "vitest";
import { optionalPackage } from "../../src/read/optional-package.ts";

const missing = (name: string): Error =>
  Object.assign(new Error(`Cannot find package '${name}' imported from x`), { code: "ERR_MODULE_NOT_FOUND" });

describe("optionalPackage", () => {
  it("gives the package", async () =>
    expect(await optionalPackage("x", { who: "a test", load: async () => ({ x: 1 }) })).toEqual({ x: 1 }));

  it("names the command where it is not installed", async () =>
    expect(
      optionalPackage("mammoth", { who: "reading Word", load: async () => Promise.reject(missing("mammoth")) }),
    ).rejects.toThrow(
      "reading Word needs the package mammoth (npm install mammoth), but it is not installed [missing-package]",
    ));

  it("does not hide another failure", async () =>
    expect(
      optionalPackage("mammoth", { who: "x", load: async () => Promise.reject(missing("other")) }),
    ).rejects.toThrow("other"));
});
