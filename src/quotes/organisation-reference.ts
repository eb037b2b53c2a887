// organisationReference: which body "the company", "the agency" or "the bloc" means: the one named last that can be called so.

import type { Entity } from "./entity.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { namedBefore } from "./named-before.ts";
import { wordAt } from "./scan.ts";
import { wordSet } from "./word-set.ts";

/** Words in the name of a body that go with a noun; `any`: a name that says nothing of what it is may be meant too. */
interface Sort {
  readonly words: ReadonlySet<string>;
  readonly any: boolean;
}

const business = wordSet(
  "corp corp. corporation inc inc. incorporated ltd ltd. limited llc plc company co co. group holdings industries partners capital systems technologies motors airlines airways bank financial trust energy oil gas petroleum foods stores media studios pharmaceuticals labs entertainment resorts hotels",
);
const finance = wordSet("bank financial trust capital credit savings holdings group");
const office = wordSet("agency bureau authority administration service services commission board watch");
const civil = wordSet(
  "association federation union coalition alliance council society foundation institute network committee congress project league fund center centre initiative group forum front movement watch action campaign services international organization organisation agency club trust",
);
const blocs = wordSet(
  "union alliance community league association eu e.u nato g7 g20 brics asean csto cis commonwealth",
);
const transport = wordSet("airlines airways air jet");

const sorts: ReadonlyMap<string, Sort> = new Map<string, Sort>([
  ...["company", "firm", "startup", "retailer", "carmaker", "automaker", "insurer"].map(
    (head) => [head, { words: business, any: true }] as const,
  ),
  ...["bank", "lender"].map((head) => [head, { words: finance, any: true }] as const),
  ...["organisation", "organization", "group", "charity", "watchdog", "think-tank"].map(
    (head) => [head, { words: civil, any: true }] as const,
  ),
  ["airline", { words: transport, any: true }],
  ["agency", { words: office, any: false }],
  ["regulator", { words: office, any: false }],
  ["bloc", { words: blocs, any: false }],
  ["alliance", { words: blocs, any: false }],
]);

/** Modifiers that still leave the one named before; with any other, another may be meant. */
const plain = wordSet(
  "tech technology media oil gas energy mining private public giant maker non-profit nonprofit advocacy aid human rights",
);
/** Bodies of a state, which nobody calls a company or a group. */
const state = wordSet(
  "ministry department senate house congress court courts parliament police government cabinet committee embassy army navy republic kingdom states state county city party democrats republicans conservatives liberals administration university college school times post journal street hall court",
);

/** Paragraphs to look back. */
const depth = 6;

/** The entity's id; undefined where nothing named before can be called so. */
export function organisationReference(read: Reading, mention: Mention, recent: readonly number[]): number | undefined {
  const sort = sorts.get(mention.head);
  if (sort === undefined || mention.determiner !== "the" || mention.nation !== null || !isPlain(read, mention))
    return undefined;
  return recent.find((id) => {
    const entity = read.entities.all[id];
    return entity !== undefined && namedBefore(entity, mention, depth) && canBeCalled(read, entity, sort);
  });
}

/** Nothing between "the" and the noun, or only "Calgary-based" and the like. */
function isPlain({ words, lexicon }: Reading, mention: Mention): boolean {
  for (let i = mention.first + 1; i <= mention.last; i++) {
    const { lower } = wordAt(words, i);
    const role = lexicon.role(lower);
    if (i === mention.last) return role?.head === mention.head;
    if (!plain.has(lower) && !lower.endsWith("-based")) return false;
  }
  return false;
}

function canBeCalled(read: Reading, entity: Entity, { words, any }: Sort): boolean {
  if (entity.kind !== "body" && entity.kind !== "unknown") return false;
  if (entity.core.some((word) => words.has(word))) return true;
  if (!any || entity.gender !== "u" || entity.core.some((word) => state.has(word))) return false;
  let known = acting.get(entity);
  if (known === undefined) acting.set(entity, (known = acts(read, entity)));
  return known;
}

/** What was found of each body: an often named one is not gone through again at each description. */
const acting = new WeakMap<Entity, boolean>();

/** It speaks in the text, or is named twice and does something: a place that the text only speaks of does not. */
function acts({ words, framed, lexicon }: Reading, { mentions }: Entity): boolean {
  const outside = mentions.filter(({ quoted, inside }) => !quoted && !inside);
  if (outside.some(({ first }) => /^(?:in|at|near|from)$/u.test(wordAt(words, first - 1).lower))) return false;
  if (outside.some(({ index }) => (framed[index] ?? 0) > 0)) return true;
  return (
    outside.some(({ first, sentence }) => wordAt(words, first - 1).sentence === sentence) &&
    outside.some(({ first, sentence, last }) => {
      const opens = wordAt(words, first - 1).sentence !== sentence;
      const next = wordAt(words, last + 1);
      return (
        opens && next.sentence === sentence && (next.text === "," || lexicon.between(next.lower) || next.form.small)
      );
    })
  );
}
