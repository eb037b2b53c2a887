// reportingVerb: the verb that introduces a quotation, and the stance it lends to the words.

import type { Quotation } from "../core/quotation.ts";
import { speechVerbs, type Stance } from "./lexicon/speech-verbs.ts";

/** A verb by its lemma. `stance` is null where the lexicon does not know it. */
export interface ReportingVerb {
  readonly verb: string;
  readonly stance: Stance | null;
}

/**
 * The verb in the cue of a quotation: "say" is neutral, "admit" admitting, "claim" distancing. Use it to see how an author introduces speakers.
 * The stance is that of the verb, whatever the sentence does with it; "according to" stands for itself. English only.
 *
 * @param quotation Only its `cue` is read.
 * @returns `null` where there is no cue, or no verb in it.
 * @cost O(length of the cue)
 * @example
 * const article = { id: "a", text: "“It was a mistake,” Ann Lee admitted.", vars: {} };
 * quotes(article).map((quotation) => reportingVerb(quotation)); // => [{ verb: "admit", stance: "admitting" }]
 */
export function reportingVerb({ cue }: Pick<Quotation, "cue">): ReportingVerb | null {
  if (cue === null) return null;
  const lower = cue.text.toLowerCase();
  if (lower.startsWith("according")) return { verb: "according to", stance: null };
  const verb = lower
    .match(/[\p{L}'’-]+/gu)
    ?.map((form) => speechVerbs.lemmas.get(form))
    .findLast((lemma) => lemma !== undefined);
  return verb === undefined ? null : { verb, stance: speechVerbs.stances.get(verb) ?? null };
}
