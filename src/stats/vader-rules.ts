// VADER's rules: how the words before a word of the lexicon strengthen, weaken or turn its valence.

import type { VaderToken } from "./vader-token.ts";
import { vaderWords } from "./vader-words.ts";

const { boosterPhrases, idioms } = vaderWords;
const capitals = 0.733;
const negated = -0.74;
/** A word of degree counts for less the further it stands from the word it moves. */
const damping = [1, 0.95, 0.9] as const;

/**
 * The valence of token `i` in its company; 0 where the lexicon does not have it, or where it only modifies.
 *
 * @param shouting Whether some, but not all, tokens are in capitals: only then do capitals stress.
 */
export function vaderRules(tokens: readonly VaderToken[], i: number, shouting: boolean): number {
  const token = tokens[i] as VaderToken;
  if (token.boost !== 0 || (token.word === "kind" && tokens[i + 1]?.word === "of")) return 0;
  if (Number.isNaN(token.valence)) return 0;
  let valence = afterNo(tokens, i);
  if (token.capitals && shouting) valence += valence > 0 ? capitals : -capitals;
  for (let back = 1; back <= 3 && back <= i; back++) {
    const before = tokens[i - back] as VaderToken;
    if (!Number.isNaN(before.valence)) continue;
    valence += degree(before, valence, shouting) * (damping[back - 1] as number);
    valence = turned(tokens, i, back, valence);
    if (back === 3) valence = idiomatic(tokens, i, valence);
  }
  return least(tokens, i) ? valence * negated : valence;
}

/** "no" before a word of the lexicon says nothing itself, and turns that word. */
function afterNo(tokens: readonly VaderToken[], i: number): number {
  const { word, valence } = tokens[i] as VaderToken;
  const at = (back: number): string | undefined => tokens[i - back]?.word;
  const turns = at(1) === "no" || at(2) === "no" || (at(3) === "no" && (at(1) === "or" || at(1) === "nor"));
  if (turns) return valence * negated;
  return word === "no" && !Number.isNaN(tokens[i + 1]?.valence ?? Number.NaN) ? 0 : valence;
}

/** A word of degree moves a valence away from nothing, or towards it. */
function degree(before: VaderToken, valence: number, shouting: boolean): number {
  if (before.boost === 0) return 0;
  const step = valence < 0 ? -before.boost : before.boost;
  if (!before.capitals || !shouting) return step;
  return valence > 0 ? step + capitals : step - capitals;
}

/**
 * A negator up to three tokens before turns the valence; "never so" and "never this" strengthen it; "without doubt" leaves it.
 * The third case strengthens after any "so" or "this", as the reference implementation does.
 */
function turned(tokens: readonly VaderToken[], i: number, back: number, valence: number): number {
  const before = tokens[i - back] as VaderToken;
  const last = back === 1 ? "" : (tokens[i - 1] as VaderToken).word;
  const middle = back === 3 ? (tokens[i - 2] as VaderToken).word : "";
  if (back === 2 && before.word === "never" && stresses(last)) return valence * 1.25;
  if (back === 3 && (stresses(last) || (before.word === "never" && stresses(middle)))) return valence * 1.25;
  if (before.word === "without" && (last === "doubt" || middle === "doubt")) return valence;
  return before.negates ? valence * negated : valence;
}

function stresses(word: string): boolean {
  return word === "so" || word === "this";
}

/** Idioms that end at, hold or begin with token `i`; then phrases of degree before it. */
function idiomatic(tokens: readonly VaderToken[], i: number, valence: number): number {
  const last = Math.min(i + 2, tokens.length - 1);
  let any = false;
  for (let k = i - 3; k <= last && !any; k++) any = (tokens[k] as VaderToken).inPhrase;
  if (!any) return valence;
  const before = [phrase(tokens, i - 1, i), phrase(tokens, i - 2, i), phrase(tokens, i - 2, i - 1)];
  before.push(phrase(tokens, i - 3, i - 1), phrase(tokens, i - 3, i - 2));
  const found = before.find((words) => idioms.has(words));
  let result = found === undefined ? valence : (idioms.get(found) as number);
  if (i + 1 <= last) result = idioms.get(phrase(tokens, i, i + 1)) ?? result;
  if (i + 2 <= last) result = idioms.get(phrase(tokens, i, i + 2)) ?? result;
  for (const words of before.slice(2)) result += boosterPhrases.get(words) ?? 0;
  return result;
}

function phrase(tokens: readonly VaderToken[], from: number, to: number): string {
  let words = (tokens[from] as VaderToken).word;
  for (let k = from + 1; k <= to; k++) words += ` ${(tokens[k] as VaderToken).word}`;
  return words;
}

/** "least" turns what follows, but not in "at least" and "very least". */
function least(tokens: readonly VaderToken[], i: number): boolean {
  if (tokens[i - 1]?.word !== "least") return false;
  const before = tokens[i - 2]?.word;
  return before !== "at" && before !== "very";
}
