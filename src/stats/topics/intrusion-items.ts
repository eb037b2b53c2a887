// intrusionItems: the questions of an intrusion test with their answers, the same each time for a model and a seed.

import { random, type Random } from "../../core/random.ts";
import { HustingsError } from "../../core/errors.ts";
import { topWords } from "./top-words.ts";
import { typicalDocuments } from "./topic-evidence.ts";
import type { TopicModel } from "./topic-model.ts";

/** What a test is made of. */
export interface IntrusionOptions {
  /** `word`: which word does not belong to the others? `topic`: which list of words does not belong to the document? */
  readonly kind: "word" | "topic";
  /** Items a topic (word intrusion), or documents in all (topic intrusion). */
  readonly items?: number;
  /** Words of a topic that stand beside the intruder, or that stand for a topic (default 5). */
  readonly words?: number;
  readonly seed?: number;
}

/** A question. */
export interface IntrusionItem {
  readonly item: string;
  /** The topic that is tested, or −1 for a document. */
  readonly topic: number;
  /** The document, or −1. */
  readonly document: number;
  readonly options: readonly string[];
  /** The topics behind the options of a document. */
  readonly topics: readonly number[];
  /** The place of the intruder among the options. */
  readonly intruder: number;
}

/**
 * Word intrusion: the most probable words of a topic and one that is probable in another topic but improbable in this. Topic intrusion: the three largest topics of a document and one of its smallest, each as its words.
 *
 * @throws bad-option for fewer topics than the test needs.
 * @source Chang, Boyd-Graber, Wang, Gerrish & Blei 2009, Reading tea leaves: how humans interpret topic models
 */
export function intrusionItems(model: TopicModel, options: IntrusionOptions, who: string): readonly IntrusionItem[] {
  const { kind, words = 5, seed = 1, items = kind === "word" ? 1 : 20 } = options;
  const fail = (needs: string, got: string, choices: readonly string[] = []): never => {
    throw new HustingsError("bad-option", { who, needs, got, choices });
  };
  if (!["word", "topic"].includes(kind)) fail("a known kind of test", `"${kind}" is none`, ["word", "topic"]);
  if (!Number.isInteger(items) || items < 1) fail("items from one up, a whole number", `${items}`);
  if (!Number.isInteger(words) || words < 2) fail("two words or more, a whole number", `${words}`);
  const least = kind === "word" ? 2 : 4;
  if (model.topics.length < least) fail(`${least} topics or more`, `${model.topics.length}`);
  const source = random(seed);
  return kind === "word" ? wordItems(model, { items, words, source }) : topicItems(model, { items, words, source });
}

interface Making {
  readonly items: number;
  readonly words: number;
  readonly source: Random;
}

function wordItems(
  { topics, features, topicWords }: TopicModel,
  { items, words, source }: Making,
): readonly IntrusionItem[] {
  const width = features.length;
  const top = topWords(topicWords, { topics: topics.length, count: Math.max(words, Math.min(50, width)) });
  const order = topWords(topicWords, { topics: topics.length, count: width });
  const made = topics.flatMap((_, topic) => {
    // The less probable half of the topic's words.
    const improbable = new Set(order[topic]?.slice(Math.floor(width / 2)));
    const others = top.flatMap((own, k) => (k === topic ? [] : own.slice(0, 10).filter((w) => improbable.has(w))));
    const candidates = others.length > 0 ? [...new Set(others)] : [...improbable];
    return Array.from({ length: items }, () => {
      const own = (top[topic] as readonly number[]).slice(0, words);
      const intruder = candidates[source.integer(candidates.length)] as number;
      const { shown, place } = mixed([...own, intruder], source);
      return { topic, document: -1, options: shown.map((w) => features[w] as string), topics: [], intruder: place };
    });
  });
  return numbered(shuffled(made, source));
}

function topicItems(model: TopicModel, { items, words, source }: Making): readonly IntrusionItem[] {
  const { topics, features, topicWords, documentTopics, index } = model;
  const top = topWords(topicWords, { topics: topics.length, count: words });
  const share = (d: number, k: number): number => documentTopics[d * topics.length + k] as number;
  const known = typicalDocuments(model, { topic: 0, count: index.ids.length });
  const documents = shuffled(
    [...known].sort((a, b) => ((index.ids[a] as string) < (index.ids[b] as string) ? -1 : 1)),
    source,
  ).slice(0, items);
  const made = documents.map((document) => {
    const order = topics.map((_, k) => k).sort((a, b) => share(document, b) - share(document, a) || a - b);
    const low = order.slice(Math.max(3, Math.ceil(topics.length / 2)));
    const intruder = (low.length > 0 ? low : order.slice(3))[source.integer(Math.max(1, low.length))] as number;
    const { shown, place } = mixed([...order.slice(0, 3), intruder], source);
    return {
      topic: -1,
      document,
      options: shown.map((k) => (top[k] ?? []).map((w) => features[w]).join(" ")),
      topics: shown,
      intruder: place,
    };
  });
  return numbered(made);
}

/** The last one among the others, and where it went. */
function mixed(all: readonly number[], source: Random): { readonly shown: readonly number[]; readonly place: number } {
  const order = shuffled([...all.keys()], source);
  return { shown: order.map((i) => all[i] as number), place: order.indexOf(all.length - 1) };
}

function shuffled<T>(all: readonly T[], source: Random): readonly T[] {
  const order = [...all];
  for (let i = order.length - 1; i > 0; i--) {
    const j = source.integer(i + 1);
    [order[i], order[j]] = [order[j] as T, order[i] as T];
  }
  return order;
}

function numbered(all: readonly Omit<IntrusionItem, "item">[]): readonly IntrusionItem[] {
  const digits = String(all.length).length;
  return all.map(({ topic, document, options, topics, intruder }, i) => ({
    item: String(i + 1).padStart(digits, "0"),
    topic,
    document,
    options,
    topics,
    intruder,
  }));
}
