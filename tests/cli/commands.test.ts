// The commands as data: what the documentation says of them, and that they are whole.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { agreementNames } from "../../src/cli/agreement.ts";
import { associationNames } from "../../src/cli/collocates.ts";
import { commands } from "../../src/cli/commands.ts";
import { centralityNames } from "../../src/cli/network.ts";
import { dispersionNames } from "../../src/cli/dispersion.ts";
import { diversityNames } from "../../src/cli/diversity.ts";
import { measures } from "../../src/cli/keyness.ts";
import { agreementMeasures } from "../../src/stats/agreement-measures.ts";
import { associationMeasures } from "../../src/stats/association-measures.ts";
import { centralityMeasures } from "../../src/stats/centralities.ts";
import { dispersionMeasures } from "../../src/stats/dispersion-measures.ts";
import { diversityMeasures } from "../../src/stats/diversity-measures.ts";
import { keynessMeasures } from "../../src/stats/keyness-measures.ts";
import { classifierNames } from "../../src/cli/classify.ts";
import { classifiers } from "../../src/stats/classify/classifiers.ts";
import { similarityNames } from "../../src/cli/similarity.ts";
import { similarityMeasures } from "../../src/stats/similarity-measures.ts";
import { commandPage } from "../helpers/command-page.ts";
import { root } from "../helpers/sources.ts";

const page = join(root, "docs/guide/command-line.md");

describe("docs/guide/command-line.md", () => {
  it("ends with every command and option, as they are defined: npm run docs", () => {
    const text = readFileSync(page, "utf8");
    expect(text).toBe(commandPage(text));
  });
});

describe("commands", () => {
  it.each(commands.map((command) => [command.name, command] as const))(
    "%s has an example and every option says what it does",
    (name, command) => {
      expect(command.examples.length).toBeGreaterThan(0);
      for (const example of command.examples) expect(`${example} `).toContain(`hustings ${name} `);
      expect(command.options.filter(({ text }) => text === "")).toEqual([]);
      const flags = command.options.map((option) => option.flags.replace(/ .*/u, ""));
      expect(new Set(flags).size).toBe(flags.length);
    },
  );

  it("keyness offers every measure there is", () => expect(measures).toEqual(Object.keys(keynessMeasures)));
  it("agreement offers every measure there is", () => expect(agreementNames).toEqual(Object.keys(agreementMeasures)));
  it("classify offers every model there is", () => expect(classifierNames).toEqual(Object.keys(classifiers)));
  it("similarity offers every measure there is", () =>
    expect(similarityNames).toEqual(Object.keys(similarityMeasures)));
  it("collocates offers every measure there is", () =>
    expect(associationNames).toEqual(Object.keys(associationMeasures).toSorted()));
  it("network offers every measure there is", () => expect(centralityNames).toEqual(Object.keys(centralityMeasures)));
  it("diversity offers every measure there is", () => expect(diversityNames).toEqual(Object.keys(diversityMeasures)));
  it("dispersion offers every measure there is", () =>
    expect(dispersionNames).toEqual(Object.keys(dispersionMeasures)));
});
