// goldUnits: what coders said of passages as units with one answer each, checked against the corpus they come from.

import type { Corpus } from "../core/corpus.ts";
import type { Document } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { HandCoding } from "./hand-coding.ts";

/** A passage that was judged for one frame. */
export interface GoldUnit {
  /** Its place in the corpus. */
  readonly document: number;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** What the coders said, in the order in which they are first named; `null` for nothing. */
  readonly said: readonly (boolean | null)[];
  /** What most of them said; `null` where as many said yes as no. */
  readonly gold: boolean | null;
}

/** The units of each frame, in the order of the corpus, and who judged. */
export interface Gold {
  readonly frames: ReadonlyMap<string, readonly GoldUnit[]>;
  readonly coders: readonly string[];
  /** Whether weights differ. */
  readonly weighted: boolean;
  /** Whether passages were drawn with unequal chances and their weights are not known. */
  readonly unweighted: boolean;
}

interface Making extends Omit<GoldUnit, "said" | "gold"> {
  readonly said: Map<string, boolean>;
}

/**
 * Brings codings together by frame and passage.
 *
 * @param options `corpus`: that the passages are of. `frames`: the keys there are. `who`: for messages.
 * @throws bad-codings for a document, frame or passage that is not there, a text that is another one, a value that is none, a passage judged twice by one coder.
 * @cost O(codings log codings)
 */
export function goldUnits(
  codings: readonly HandCoding[],
  { corpus, frames, who }: { readonly corpus: Corpus; readonly frames: readonly string[]; readonly who: string },
): Gold {
  const places = new Map(corpus.documents.map(({ id }, d) => [id, d]));
  const units = new Map<string, Map<string, Making>>(frames.map((frame) => [frame, new Map<string, Making>()]));
  const coders: string[] = [];
  for (const [i, coding] of codings.entries()) {
    const fail = refusal(coding, i, who);
    const { start, end, document } = spanOf(coding, { corpus, places, fail });
    const own = units.get(coding.frame);
    if (own === undefined) throw fail("a frame of the codebook", `"${coding.frame}" is none`, frames, coding.frame);
    if (coding.value === null) continue;
    if (typeof coding.value !== "boolean") throw fail("true, false or null", `the value is ${String(coding.value)}`);
    const { coder = "coder", weight = 1 } = coding;
    if (!(Number.isFinite(weight) && weight > 0)) throw fail("a weight above zero", `it is ${weight}`);
    if (!coders.includes(coder)) coders.push(coder);
    const key = `${document} ${start} ${end}`;
    const unit = own.get(key) ?? { document, start, end, weight, said: new Map() };
    if (unit.said.has(coder)) throw fail("one answer a coder, passage and frame", `"${coder}" gave two`);
    if (unit.weight !== weight) throw fail("one weight a passage", `${unit.weight} and ${weight}`);
    unit.said.set(coder, coding.value);
    own.set(key, unit);
  }
  const weights = new Set([...units.values()].flatMap((own) => Array.from(own.values(), ({ weight }) => weight)));
  return {
    frames: new Map(Array.from(units, ([frame, own]) => [frame, finished([...own.values()], coders)])),
    coders,
    weighted: weights.size > 1,
    unweighted: codings.some(({ design, weight }) => design === "weighted" && weight === undefined),
  };
}

type Fail = (needs: string, got: string, choices?: readonly string[], near?: string) => HustingsError;

function refusal(coding: HandCoding, i: number, who: string): Fail {
  return (needs, got, choices, near) =>
    new HustingsError("bad-codings", {
      who,
      needs,
      got,
      ...(choices === undefined ? {} : { choices }),
      ...(near === undefined ? {} : { near }),
      place: (coding as HandCoding | null)?.place ?? `coding ${i + 1}`,
    });
}

function spanOf(
  coding: HandCoding,
  {
    corpus,
    places,
    fail,
  }: { readonly corpus: Corpus; readonly places: ReadonlyMap<string, number>; readonly fail: Fail },
): { readonly document: number; readonly start: number; readonly end: number } {
  if (typeof coding !== "object" || coding === null || typeof coding.document !== "string")
    throw fail("codings like { document, start, end, frame, value }", "this is something else");
  const document = places.get(coding.document);
  if (document === undefined)
    throw fail("a document of the corpus", `"${coding.document}" is none`, [...places.keys()], coding.document);
  const { text } = corpus.documents[document] as Document;
  const { start = 0, end = text.length } = coding;
  if (!(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length))
    throw fail(
      `a passage inside of "${coding.document}", which has ${text.length} characters`,
      `it goes from ${start} to ${end}`,
    );
  if (coding.text !== undefined && flat(coding.text) !== flat(text.slice(start, end)))
    throw fail(
      `the corpus that was coded: "${begin(coding.text)}"`,
      `"${coding.document}" has "${begin(text.slice(start, end))}" there`,
    );
  return { document, start, end };
}

/** Programs that sheets pass through change line ends and runs of space. */
function flat(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim().normalize("NFC");
}

function begin(text: string): string {
  const short = flat(text).slice(0, 40);
  return short.length < flat(text).length ? `${short}…` : short;
}

function finished(units: readonly Making[], coders: readonly string[]): readonly GoldUnit[] {
  return units
    .map(({ said, ...rest }): GoldUnit => {
      const yes = [...said.values()].filter(Boolean).length;
      const no = said.size - yes;
      return { ...rest, said: coders.map((coder) => said.get(coder) ?? null), gold: yes === no ? null : yes > no };
    })
    .sort((a, b) => a.document - b.document || a.start - b.start || a.end - b.end);
}
