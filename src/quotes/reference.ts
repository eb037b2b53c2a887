// reference: whom a pronoun or a description means.

import type { Entity } from "./entity.ts";
import type { Mention } from "./mention.ts";
import { entityOf, placeOf, type Reading } from "./reading.ts";

/** The entity a mention means, or null where it names nobody known: "a senior diplomat". */
export function reference(read: Reading, mention: Mention, previous: Entity | null): Entity | null {
  const named = entityOf(read, mention);
  if (named !== undefined) return named;
  if (
    mention.kind === "nominal" &&
    (mention.plural || mention.body || /^(?:an?|another|one|several|some|many)$/u.test(mention.determiner))
  )
    return null;
  let best: Entity | null = null;
  let top = 0;
  const seen = new Set<Entity>();
  for (let k = placeOf(read.mentions, mention.first) - 1; k >= 0 && seen.size < 12; k--) {
    const other = read.mentions[k] as Mention;
    const entity = entityOf(read, other);
    if (entity === undefined || seen.has(entity) || entity.kind === "place" || entity.kind === "people") continue;
    seen.add(entity);
    const score =
      fit(mention, entity) +
      2 / seen.size +
      (entity === previous ? 1 : 0) +
      ((read.framed[other.index] ?? 0) > 0 ? 1 : 0) -
      (other.quoted ? 1 : 0);
    if (score > top) {
      top = score;
      best = entity;
    }
  }
  return best;
}

function fit(mention: Mention, entity: Entity): number {
  if (entity.kind === "body") return -20;
  const gender = mention.gender === "u" || entity.gender === "u" ? 0 : mention.gender === entity.gender ? 2 : -20;
  if (mention.kind === "pronoun") return gender + (entity.kind === "person" ? 1 : 0);
  const role = entity.roles.has(mention.head) ? 2 : -0.5;
  const nation =
    mention.nation === null ? 0 : entity.nations.has(mention.nation) ? 3 : entity.nations.size > 0 ? -3 : 0;
  return gender + role + nation;
}
