// collocateCounts: how often each word stands near a node and elsewhere, group by group: counts that add up over parts of a corpus.

import type { Tokens } from "../core/tokens.ts";
import { groupDocuments, type Grouping } from "./group-documents.ts";
import type { NodeMatches } from "./node-matches.ts";
import { roles, type NodeWindows } from "./node-windows.ts";

/** A word of one group. Tokens of the node itself are left out. */
export interface WordNearNode {
  readonly near: number;
  readonly all: number;
  /** Documents in which it stands near the node. */
  readonly documents: number;
  readonly speakers: ReadonlySet<string>;
}

/** One group: how often the node stands in it, how many tokens are near one, how many there are at all, and its words. */
export interface GroupNearNode {
  readonly nodes: number;
  readonly nearTokens: number;
  readonly tokens: number;
  readonly words: ReadonlyMap<string, WordNearNode>;
}

/** Counts by group. `speakers` says whether any document names one. */
export interface CollocateCounts {
  readonly speakers: boolean;
  readonly groups: ReadonlyMap<string, GroupNearNode>;
}

/** Counts around the matches of a node. */
export function collocateCounts(
  tokens: Tokens,
  matches: NodeMatches,
  windows: NodeWindows,
  grouping: Grouping,
): CollocateCounts {
  const { ids, bounds, index } = tokens;
  const nodes = new Uint32Array(index.ids.length);
  let document = 0;
  for (const first of matches.firsts) {
    while ((bounds[document + 1] as number) <= first) document++;
    nodes[document] = (nodes[document] as number) + 1;
  }
  const groups = groupDocuments(index, grouping).map(({ name, documents }) => {
    const tally = emptyTally(tokens.vocabulary.length);
    for (const d of documents) {
      tally.nodes += nodes[d] as number;
      countDocument({ ids, roles: windows.roles, first: bounds[d] as number, end: bounds[d + 1] as number }, tally);
      const speaker = index.vars[d]?.["speaker"];
      if (speaker !== null && speaker !== undefined) nameSpeaker(tally, String(speaker));
    }
    return [name, finished(tally, tokens.vocabulary)] as const;
  });
  return { speakers: index.vars.some((vars) => Object.hasOwn(vars, "speaker")), groups: new Map(groups) };
}

/** Counts of two parts of a corpus, together. */
export function addCollocateCounts(a: CollocateCounts, b: CollocateCounts): CollocateCounts {
  const groups = new Map(a.groups);
  for (const [name, group] of b.groups) {
    const known = groups.get(name);
    groups.set(name, known === undefined ? group : addGroups(known, group));
  }
  return { speakers: a.speakers || b.speakers, groups };
}

function addGroups(a: GroupNearNode, b: GroupNearNode): GroupNearNode {
  const words = new Map(a.words);
  for (const [word, counts] of b.words) {
    const known = words.get(word);
    words.set(word, known === undefined ? counts : addWords(known, counts));
  }
  return { nodes: a.nodes + b.nodes, nearTokens: a.nearTokens + b.nearTokens, tokens: a.tokens + b.tokens, words };
}

function addWords(a: WordNearNode, b: WordNearNode): WordNearNode {
  return {
    near: a.near + b.near,
    all: a.all + b.all,
    documents: a.documents + b.documents,
    speakers: new Set([...a.speakers, ...b.speakers]),
  };
}

interface Tally {
  nodes: number;
  nearTokens: number;
  tokens: number;
  /** The last document counted, from 1. */
  document: number;
  readonly near: Uint32Array;
  readonly all: Uint32Array;
  readonly documents: Uint32Array;
  readonly lastDocument: Uint32Array;
  /** Words near the node in the last document. */
  readonly found: number[];
  readonly speakers: Map<number, Set<string>>;
}

function emptyTally(size: number): Tally {
  const zeros = (): Uint32Array => new Uint32Array(size);
  const counts = { near: zeros(), all: zeros(), documents: zeros(), lastDocument: zeros() };
  return { nodes: 0, nearTokens: 0, tokens: 0, document: 0, ...counts, found: [], speakers: new Map() };
}

interface Stretch {
  readonly ids: Uint32Array;
  readonly roles: Uint8Array;
  readonly first: number;
  readonly end: number;
}

/** Adds one document. The pad is no word, and the node is not its own company. */
function countDocument({ ids, roles: role, first, end }: Stretch, tally: Tally): void {
  const { near, all, documents, lastDocument, found } = tally;
  const { near: isNear, node: isNode } = roles;
  tally.document++;
  found.length = 0;
  for (let i = first; i < end; i++) {
    const id = ids[i] as number;
    if (id === 0 || role[i] === isNode) continue;
    tally.tokens++;
    all[id] = (all[id] as number) + 1;
    if (role[i] !== isNear) continue;
    tally.nearTokens++;
    near[id] = (near[id] as number) + 1;
    if (lastDocument[id] === tally.document) continue;
    lastDocument[id] = tally.document;
    documents[id] = (documents[id] as number) + 1;
    found.push(id);
  }
}

function nameSpeaker({ found, speakers }: Tally, speaker: string): void {
  for (const id of found) {
    const known = speakers.get(id);
    if (known === undefined) speakers.set(id, new Set([speaker]));
    else known.add(speaker);
  }
}

const nobody: ReadonlySet<string> = new Set();

function finished(tally: Tally, vocabulary: readonly string[]): GroupNearNode {
  const words = new Map<string, WordNearNode>();
  for (const [id, word] of vocabulary.entries()) {
    const all = tally.all[id] ?? 0;
    if (all === 0) continue;
    const speakers = tally.speakers.get(id) ?? nobody;
    words.set(word, { near: tally.near[id] ?? 0, all, documents: tally.documents[id] ?? 0, speakers });
  }
  return { nodes: tally.nodes, nearTokens: tally.nearTokens, tokens: tally.tokens, words };
}
