// The texts tests work on: the State of the Union from npm, and larger reference corpora where HUSTINGS_DATA names their folder.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { stateOfTheUnion as load, type AddressVariables } from "../../corpora/state-of-the-union/load.ts";
import type { Corpus } from "../../src/core/corpus.ts";

let addresses: Corpus<AddressVariables> | undefined;

/** The 233 addresses, read once for a test file. */
export function stateOfTheUnion(): Corpus<AddressVariables> {
  addresses ??= load();
  return addresses;
}

/** The folder of the reference corpora, or undefined. Use with `describe.skipIf(dataFolder() === undefined)` and say so in the title. */
export function dataFolder(): string | undefined {
  const folder = process.env["HUSTINGS_DATA"];
  return folder !== undefined && existsSync(join(folder, "corpora")) ? folder : undefined;
}
