// failure: the words and the line, out of what Node, tsx and the library say of an error.

import { expect, it } from "vitest";
import { failure } from "../../src/notebook/failure.ts";

it.each([
  [
    "a coded error",
    'analyses/a.ts:7:7: trackFrames needs options that it has, but "frames" is none [unknown-option]',
    'analyses/a.ts:7:7: trackFrames needs options that it has, but "frames" is none [unknown-option]',
    7,
  ],
  [
    "an error as Node tells it",
    '/home/x/analyses/a.ts:12\nthrow new Error("no data");\n      ^\n\nError: no data\n    at <anonymous> (/home/x/analyses/a.ts:12:7)\n\nNode.js v20.20.2',
    "Error: no data",
    12,
  ],
  [
    "an error in a module",
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x' imported from /home/x/b.ts\n  code: 'E'",
    "Error [ERR_MODULE_NOT_FOUND]: Cannot find package 'x' imported from /home/x/b.ts",
    undefined,
  ],
  ["words without an error", "analyses/a.ts:3\nOut of luck", "Out of luck", 3],
  ["nothing", "", "", undefined],
])("reads %s", (_, errors, text, line) => {
  expect(failure(errors, "analyses/a.ts")).toEqual({ text, line });
});
