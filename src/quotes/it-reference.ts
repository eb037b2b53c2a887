// itReference: whom "it" means where it speaks: the body that spoke before, the paper that says something, or the one who gave a statement out.

import type { Mention } from "./mention.ts";
import { placeOf } from "./place-of.ts";
import type { Reading } from "./reading.ts";
import { wordAt, type Range } from "./scan.ts";
import type { VerbFrame } from "./verb-frames.ts";
import { wordSet } from "./word-set.ts";

/** What somebody gives out that then "says" or "reads". */
const papers = wordSet(
  "statement letter email e-mail post release memo tweet message note apology report filing submission notice newsletter brief reply response",
);

/** Paragraphs to look back. */
const depth = 2;

/** The mention that "it" stands for; undefined where it speaks of nothing that can speak, or of nothing near. `of` says whom the mentions before mean. */
export function itReference(read: Reading, it: Mention, of: Int32Array): Mention | undefined {
  if (it.head !== "it" || it.quoted || (read.framed[it.index] ?? 0) === 0) return undefined;
  for (let s = it.sentence - 1; s >= 0; s--) {
    const sentence = read.sentences[s] as Range;
    if (it.paragraph - wordAt(read.words, sentence.first).paragraph > depth) return undefined;
    if (isQuoted(read, sentence)) continue;
    const agent = agentOf(read, sentence);
    if (agent === undefined) return undefined;
    return canBeIt(read, agent, of) || givesOut(read, sentence) ? agent : undefined;
  }
  return undefined;
}

function isQuoted({ words }: Reading, { first, last }: Range): boolean {
  return wordAt(words, first).mark >= 0 && wordAt(words, last).mark >= 0;
}

/** Who speaks last in a sentence, or the name it begins with. */
function agentOf(read: Reading, { first, last }: Range): Mention | undefined {
  for (let k = placeOf(read.frames, last + 1) - 1; k >= 0; k--) {
    const frame = read.frames[k] as VerbFrame;
    if (frame.first < first) break;
    if (frame.subject !== null) return frame.subject;
  }
  for (let k = placeOf(read.mentions, first); k < read.mentions.length; k++) {
    const mention = read.mentions[k] as Mention;
    if (mention.first > last) return undefined;
    if (!mention.quoted && !mention.inside && !mention.possessive && mention.kind !== "pronoun") return mention;
  }
  return undefined;
}

/** A body or a paper, and what an earlier "it" was. */
function canBeIt(read: Reading, agent: Mention, of: Int32Array): boolean {
  if (agent.plural) return false;
  const entity = read.entities.all[of[agent.index] ?? -1];
  if (entity !== undefined) return entity.kind === "body" || (entity.kind === "unknown" && entity.gender === "u");
  return agent.kind === "nominal" && agent.body;
}

function givesOut({ words }: Reading, { first, last }: Range): boolean {
  for (let i = first; i <= last; i++) if (wordAt(words, i).mark < 0 && papers.has(wordAt(words, i).lower)) return true;
  return false;
}
