// countWords: tokens and their matrix as the scaling commands take them, with what was trimmed away said.

import type { FeatureMatrix } from "../core/feature-matrix.ts";
import type { Tokens } from "../core/tokens.ts";
import type { CommandOption } from "./command.ts";
import { inputs } from "./inputs.ts";
import { readWhole, type SharedOptions } from "./options.ts";
import { doing, say } from "./say.ts";

/** What decides which words are counted, and for whom. */
export interface CountingOptions extends SharedOptions {
  readonly by?: string;
  readonly minCount?: number;
  readonly minDocuments?: number;
  readonly stopwords?: string;
  readonly compat?: "none" | "quanteda";
}

/** The options of it. */
export const countingOptions: readonly CommandOption[] = [
  { flags: "--by <variable>", text: "scale groups instead of documents: speaker, party" },
  {
    flags: "--min-count <number>",
    text: "leave out rarer words, default 5",
    read: (text) => readWhole(text, "--min-count"),
  },
  {
    flags: "--min-documents <number>",
    text: "leave out words of fewer documents, default 2",
    read: (text) => readWhole(text, "--min-documents"),
  },
  { flags: "--stopwords <language>", text: "without the common words of a language: en" },
  { flags: "--compat <name>", text: "count and fit as another program does", choices: ["none", "quanteda"] },
];

/** Reads, counts and trims. */
export async function countWords(
  paths: readonly string[],
  options: CountingOptions,
  who: string,
): Promise<{ readonly tokens: Tokens; readonly matrix: FeatureMatrix }> {
  const { by, minCount = 5, minDocuments = 2, compat = "none", quiet } = options;
  const corpus = await inputs(paths, { ...options, who, variables: by === undefined ? [] : [by] });
  const done = doing("counting", { quiet });
  const [{ tokens: tokenise }, { features }, { featuresTrim }, { featuresGroup }, { stopwords }] = await Promise.all([
    import("../tokens/tokens.ts"),
    import("../features/features.ts"),
    import("../features/trim.ts"),
    import("../features/group.ts"),
    import("../text/stopwords.ts"),
  ]);
  const tokens = tokenise(corpus, { compat });
  const hidden = options.stopwords === undefined ? [] : stopwords(options.stopwords);
  const all = features(tokens, { stopwords: hidden });
  const trimmed = featuresTrim(all, { minCount, minDocuments });
  const matrix = by === undefined ? trimmed : featuresGroup(trimmed, { by });
  done();
  say(
    `${trimmed.features.length} of ${all.features.length} words stand ${minCount} times or more in ${minDocuments} documents or more`,
    { quiet },
  );
  return { tokens, matrix };
}
