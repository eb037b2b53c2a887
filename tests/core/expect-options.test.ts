// Options that do not exist are refused, with the nearest that does.

import { expect, it } from "vitest";
import { expectOptions } from "../../src/core/expect-options.ts";

const known = { by: true, over: true, limit: true } as const;
type Options = { readonly by?: string; readonly over?: string; readonly limit?: number };
const check = (options: unknown) => () => expectOptions<Options>(options as Options, known, "frequency");

it("lets known options pass, undefined ones too", () => {
  expect(check({})).not.toThrow();
  expect(check({ by: "party", limit: undefined })).not.toThrow();
});

it("names the stranger, the options and the nearest", () => {
  expect(check({ limt: 3 })).toThrow(
    'frequency needs options that it has, but "limt" is none of: by, over, limit; did you mean "limit"? [unknown-option]',
  );
});

it.each([
  ["party", 'it was given "party"'],
  [null, "it was given null"],
  [["by"], "it was given a list"],
])("refuses %j, which is no object of options", (options, got) => {
  expect(check(options)).toThrow(
    `frequency needs its options in one object: { name: value }, but ${got} [wrong-value]`,
  );
});

it("is not fooled by what every object inherits", () => {
  expect(check({ toString: 1 })).toThrow("[unknown-option]");
});
