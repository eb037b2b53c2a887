// entities: joins the names of a text that mean the same one: "Mr. Lukashenko" and "Alexander Lukashenko".

import { ageBeside } from "./age-beside.ts";
import { inDateline } from "./in-dateline.ts";
import type { Entity } from "./entity.ts";
import type { Gender, Lexicon } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";
import { nameCore, type NameCore } from "./name-core.ts";
import { wordAt, type Scan } from "./scan.ts";
import { wordSet } from "./word-set.ts";
import type { Word } from "./words.ts";

/** The entities, and for each mention the id of its entity; -1 for pronouns and nominals. */
export interface Entities {
  readonly all: readonly Entity[];
  readonly of: Int32Array;
}

interface Draft {
  readonly id: number;
  readonly core: NameCore;
  readonly mentions: Mention[];
  /** First words of the mentions of several words: of those joined as full names, in order; and how many were joined later. */
  readonly fulls: number[];
  later: number;
  readonly forms: Map<string, number>;
  readonly roles: Set<string>;
  readonly nations: Set<string>;
  gender: Gender;
  age: number | null;
}

/** Full names first, then single names, each to the entity it fits best. */
export function entities(scan: Scan, found: readonly Mention[], lexicon: Lexicon): Entities {
  const drafts: Draft[] = [];
  const index = new NameIndex(drafts);
  const of = new Int32Array(found.length).fill(-1);
  for (const [mention, core] of namesByLength(found, lexicon)) {
    const several = core.words.length > 1;
    const gender = genderOf(mention, core, lexicon);
    const known = several ? index.full(core) : index.single(core, mention, lexicon);
    const draft = known ?? index.add(core, gender);
    // A surname that is a woman's first name too ("Kelly") says nothing of a man who was named in full.
    join(scan, lexicon, draft, { mention, gender: several || known === undefined ? gender : mention.gender });
    if (mention.words.length > 1 && several) draft.fulls.push(mention.first);
    else if (mention.words.length > 1) draft.later++;
    of[mention.index] = draft.id;
  }
  const all: Entity[] = [];
  for (const draft of drafts) {
    for (const mention of draft.mentions) describe(scan, lexicon, draft, mention);
    all.push(finish(scan, draft, lexicon));
  }
  return { all, of };
}

/** Names of several words, then single ones. */
function namesByLength(found: readonly Mention[], lexicon: Lexicon): readonly (readonly [Mention, NameCore])[] {
  const several: (readonly [Mention, NameCore])[] = [];
  const single: (readonly [Mention, NameCore])[] = [];
  for (const mention of found) {
    if (mention.kind !== "name") continue;
    const core = nameCore(mention.words, lexicon);
    (core.words.length > 1 ? several : single).push([mention, core]);
  }
  for (const one of single) several.push(one);
  return several;
}

class NameIndex {
  readonly #drafts: Draft[];
  readonly #keys = new Map<string, Draft>();
  readonly #last = new Map<string, Draft[]>();
  readonly #first = new Map<string, Draft[]>();
  readonly #acronyms = new Map<string, Draft>();

  constructor(drafts: Draft[]) {
    this.#drafts = drafts;
  }

  add(core: NameCore, gender: Gender): Draft {
    const draft: Draft = {
      id: this.#drafts.length,
      core,
      mentions: [],
      fulls: [],
      later: 0,
      forms: new Map(),
      roles: new Set(),
      nations: new Set(),
      gender,
      age: null,
    };
    this.#drafts.push(draft);
    this.#keys.set(core.key, draft);
    if (core.words.length > 1) {
      push(this.#last, core.words.at(-1) ?? "", draft);
      push(this.#first, core.words[0] ?? "", draft);
      if (core.words.length > 2) this.#acronyms.set(core.acronym, draft);
    }
    return draft;
  }

  /** The entity of a name of several words: the same words, the same first and last, an initial, or the tail of a longer name. */
  full(core: NameCore): Draft | undefined {
    const same = this.#keys.get(core.key);
    if (same !== undefined || core.generation !== "") return same;
    const last = this.#last.get(core.words.at(-1) ?? "") ?? [];
    return last.find((draft) => draft.core.generation === "" && alike(draft.core.words, core.words));
  }

  /** The entity of a single name: by surname, then by first name, then by acronym; of several that fit, the one met most. */
  single(core: NameCore, mention: Mention, lexicon: Lexicon): Draft | undefined {
    const { gender } = mention;
    const word = core.words[0] ?? "";
    let fits = (this.#last.get(word) ?? []).filter(
      (draft) => !isBody(draft.core, lexicon) && !isPlace(draft.core, lexicon),
    );
    if (gender !== "u") {
      const agreeing = fits.filter((draft) => draft.gender === gender);
      fits = agreeing.length > 0 ? agreeing : fits.filter((draft) => draft.gender === "u");
    }
    if (fits.length === 0 && mention.titles.length === 0)
      fits = (this.#first.get(word) ?? []).filter(
        (draft) => lexicon.firstName(word) !== undefined && !isBody(draft.core, lexicon),
      );
    if (fits.length === 0) return this.#keys.get(core.key) ?? this.#acronym(core) ?? this.#shortened(word, lexicon);
    const score = (draft: Draft): number =>
      draft.mentions.length + 2 * (draft.later + countBelow(draft.fulls, mention.first));
    return fits.length === 1 ? fits[0] : fits.reduce((best, draft) => (score(draft) > score(best) ? draft : best));
  }

  /** "Harrowgate" for Harrowgate Bank: the first word of a body, where it says nothing else. */
  #shortened(word: string, lexicon: Lexicon): Draft | undefined {
    if (
      word.includes(".") ||
      lexicon.body(word) ||
      lexicon.place(word) ||
      lexicon.nation(word) !== undefined ||
      lexicon.title(word)
    )
      return undefined;
    return (this.#first.get(word) ?? []).find((draft) => draft.core.words.length <= 3 && isBody(draft.core, lexicon));
  }

  #acronym(core: NameCore): Draft | undefined {
    if (!/^[\p{Lu}.]{3,}$/u.test(core.shown)) return undefined;
    return this.#acronyms.get((core.words[0] ?? "").replaceAll(".", ""));
  }
}

/** How many of the numbers, which ascend, are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function push(map: Map<string, Draft[]>, key: string, draft: Draft): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [draft]);
  else list.push(draft);
}

/** "Hillary Rodham Clinton" and "Hillary Clinton", "J. Biden" and "Joe Biden", "Van Hollen" and "Chris Van Hollen". */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (
    short.length < long.length &&
    long.length <= short.length + 2 &&
    short.every((word, i) => word === long[long.length - short.length + i])
  )
    return true;
  const one = a[0] ?? "";
  const other = b[0] ?? "";
  if (one === other) return true;
  const initial = (x: string, y: string): boolean => x.length === 1 && y.startsWith(x);
  return initial(one, other) || initial(other, one);
}

/** The name as it is cited: its words without titles, joined as in the text: "В.Путин". */
function shownName(scan: Scan, lexicon: Lexicon, mention: Mention): string {
  const words: Word[] = [];
  const texts: string[] = [];
  for (let i = mention.last; i >= mention.first && words.length < mention.words.length; i--) {
    const word = wordAt(scan.words, i);
    if (word.text === ",") continue;
    words.unshift(word);
    texts.unshift(word.text.replace(/^[‘'’]|[’']+$/gu, ""));
  }
  const cited = lexicon.nominative(texts);
  let shown = "";
  for (let i = 0; i < cited.length; i++) shown += i > 0 && words[i]?.spaced === true ? ` ${cited[i]}` : cited[i];
  return shown;
}

function join(
  scan: Scan,
  lexicon: Lexicon,
  draft: Draft,
  { mention, gender }: { readonly mention: Mention; readonly gender: Gender },
): void {
  draft.mentions.push(mention);
  draft.age ??= ageBeside(scan, mention);
  if (gender !== "u" && (draft.gender === "u" || mention.gender !== "u")) draft.gender = gender;
  const form = shownName(scan, lexicon, mention);
  draft.forms.set(form, (draft.forms.get(form) ?? 0) + 1);
}

function genderOf(mention: Mention, core: NameCore, lexicon: Lexicon): Gender {
  if (mention.gender !== "u") return mention.gender;
  const gender = lexicon.firstName(core.words[0] ?? "") ?? "u";
  // A name alone may be a surname that is also a man's first name ("Clinton"); women's are hardly ever surnames.
  return core.words.length > 1 || gender === "f" ? gender : "u";
}

/** Collects roles and nations from the words before a name and from the apposition after it. */
function describe({ words }: Scan, lexicon: Lexicon, draft: Draft, mention: Mention): void {
  for (const title of mention.titles) note(lexicon, draft, title, true);
  for (let k = mention.first - 1; k >= mention.first - 6; k--) {
    const word = wordAt(words, k);
    if (word.sentence !== mention.sentence || /^(?:[.;:!?"“”]|and)$/u.test(word.lower)) break;
    if (word.text === "," && k < mention.first - 1) break;
    if (
      lexicon.prepositions.has(word.lower) ||
      lexicon.determiners.has(word.lower) ||
      lexicon.cue(word.lower) !== undefined ||
      lexicon.between(word.lower)
    )
      break;
    note(lexicon, draft, word.lower, k === mention.first - 1);
  }
  if (lexicon.articles && /^(?:leads|led|heads|headed|chairs|chaired)$/u.test(wordAt(words, mention.last + 1).lower))
    draft.roles.add("leader");
  if (wordAt(words, mention.last + 1).text !== ",") return;
  // "Ruth Adler, the German chancellor": the first noun of the apposition says what she is, later ones only what it is about.
  let near =
    lexicon.determiners.has(wordAt(words, mention.last + 2).lower) ||
    lexicon.role(wordAt(words, mention.last + 2).lower) !== undefined;
  for (let k = mention.last + 2; k < mention.last + 12; k++) {
    const word = wordAt(words, k);
    if (word.sentence !== mention.sentence || /^[.;:!?,"“”]$/u.test(word.text) || lexicon.cue(word.lower) !== undefined)
      break;
    if (lexicon.prepositions.has(word.lower) || lexicon.relatives.has(word.lower) || word.lower === "'s") near = false;
    note(lexicon, draft, word.lower, near);
  }
}

function note(lexicon: Lexicon, draft: Draft, lower: string, near: boolean): void {
  const role = lexicon.role(lower);
  if (role !== undefined && !role.plural) {
    draft.roles.add(role.head);
    if (near && draft.gender === "u" && role.gender !== "u" && !role.body) draft.gender = role.gender;
  } else if (lexicon.title(lower)) draft.roles.add(lower);
  const rank = lexicon.rank(lower);
  if (rank !== undefined) draft.roles.add(rank);
  const nation = lexicon.nation(lower);
  if (nation !== undefined) draft.nations.add(nation);
}

function finish(scan: Scan, draft: Draft, lexicon: Lexicon): Entity {
  const forms = [...draft.forms];
  const full = forms.filter(([form]) => form.includes(" "));
  const best = (full.length > 0 ? full : forms).toSorted(
    ([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1),
  )[0];
  return {
    id: draft.id,
    name: best?.[0] ?? draft.core.shown,
    core: draft.core.words,
    kind: isOfDatelines(scan, draft) ? "place" : kindOf(draft, lexicon),
    gender: draft.gender,
    age: draft.age,
    roles: draft.roles,
    nations: draft.nations,
    mentions: draft.mentions.toSorted((a, b) => a.first - b.first),
    outside: draft.mentions.filter((mention) => !mention.quoted).length,
    known: null,
  };
}

/** Named only in front of reports: "SAN FRANCISCO — ". */
function isOfDatelines(scan: Scan, { mentions }: Draft): boolean {
  return mentions.every(({ first, last }) => inDateline(scan, first, last));
}

/** Said of companies as well as of people: "rival Optera". */
const shared = wordSet("rival competitor owner maker partner operator producer publisher developer supplier buyer");

function kindOf(draft: Draft, lexicon: Lexicon): Entity["kind"] {
  const { core, mentions } = draft;
  const titled = mentions.some((mention) => mention.titles.some((title) => !shared.has(title)));
  const first = core.words[0] ?? "";
  if (isBody(core, lexicon) && !titled) return "body";
  if (core.words.length === 1 && lexicon.nationAdjective(first)) return "people";
  if (isPlace(core, lexicon) && !titled) return "place";
  if (titled || draft.gender !== "u" || lexicon.firstName(first) !== undefined) return "person";
  return /^[\p{Lu}.]{2,}s?$/u.test(core.shown) ? "body" : "unknown";
}

function isBody(core: NameCore, lexicon: Lexicon): boolean {
  const last = core.words.at(-1) ?? "";
  if (core.words.length > 1 && lexicon.firstName(core.words[0] ?? "") !== undefined && core.words.length <= 3)
    return lexicon.role(last)?.body === true && lexicon.body(last);
  return core.words.some((word) => lexicon.body(word));
}

function isPlace(core: NameCore, lexicon: Lexicon): boolean {
  if (lexicon.place(core.words.join(" "))) return true;
  return (
    core.words.length === 2 &&
    /^(?:north|south|east|west|northern|southern|eastern|western|central|new|upper|lower|greater)$/u.test(
      core.words[0] ?? "",
    ) &&
    lexicon.place(core.words[1] ?? "")
  );
}
