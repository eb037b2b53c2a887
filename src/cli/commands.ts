// The commands. Help, parsing and the table in docs/guide/command-line.md all derive from this list.

import { affinity } from "./affinity.ts";
import { agreement } from "./agreement.ts";
import { build } from "./build.ts";
import { cacheClean, cacheLs } from "./cache.ts";
import { codebookDiff } from "./codebook-diff.ts";
import { codebookInfluence } from "./codebook-influence.ts";
import { codebookSample } from "./codebook-sample.ts";
import { burstiness } from "./burstiness.ts";
import { bursts } from "./bursts.ts";
import { changePoints } from "./change-points.ts";
import { codebookTest } from "./codebook-test.ts";
import { codebookValidate } from "./codebook-validate.ts";
import { check } from "./check.ts";
import { classify } from "./classify.ts";
import type { Command } from "./command.ts";
import { collocates } from "./collocates.ts";
import { collocations } from "./collocations.ts";
import { context } from "./context.ts";
import { convert } from "./convert.ts";
import { correspondence } from "./correspondence.ts";
import { describe } from "./describe.ts";
import { dispersion } from "./dispersion.ts";
import { diff } from "./diff.ts";
import { diversity } from "./diversity.ts";
import { frames } from "./frames.ts";
import { frequency } from "./frequency.ts";
import { importCorpus } from "./import.ts";
import { hierarchy } from "./hierarchy.ts";
import { keyness } from "./keyness.ts";
import { kwic } from "./kwic.ts";
import { lsa } from "./lsa.ts";
import { lss } from "./lss.ts";
import { live } from "./live.ts";
import { multiverse } from "./multiverse.ts";
import { network } from "./network.ts";
import { newCommand } from "./new.ts";
import { quotes } from "./quotes.ts";
import { readability } from "./readability.ts";
import { reuse } from "./reuse.ts";
import { run } from "./run.ts";
import { scoreQuotes } from "./score-quotes.ts";
import { sentiment } from "./sentiment.ts";
import { similarity } from "./similarity.ts";
import { test } from "./test.ts";
import { tokens } from "./tokens.ts";
import { tone } from "./tone.ts";
import { topics } from "./topics.ts";
import { trainQuotes } from "./train-quotes.ts";
import { trend } from "./trend.ts";
import { uptake } from "./uptake.ts";
import { verify } from "./verify.ts";
import { vocabulary } from "./vocabulary.ts";
import { wordfish } from "./wordfish.ts";
import { wordscores } from "./wordscores.ts";
import { wordshoal } from "./wordshoal.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command<never>[] = [
  run,
  live,
  cacheLs,
  cacheClean,
  build,
  verify,
  diff,
  check,
  test,
  newCommand,
  importCorpus,
  describe,
  quotes,
  frames,
  trend,
  changePoints,
  bursts,
  burstiness,
  uptake,
  multiverse,
  kwic,
  frequency,
  keyness,
  collocations,
  collocates,
  context,
  network,
  sentiment,
  tone,
  dispersion,
  diversity,
  vocabulary,
  readability,
  similarity,
  hierarchy,
  reuse,
  wordscores,
  wordfish,
  wordshoal,
  correspondence,
  lsa,
  lss,
  affinity,
  classify,
  topics,
  tokens,
  convert,
  agreement,
  codebookTest,
  codebookSample,
  codebookValidate,
  codebookInfluence,
  codebookDiff,
  scoreQuotes,
  trainQuotes,
];
