// affiliationAt: the party and the office somebody had on a day, by the affiliations that a TEI file lists.

import type { TeiAffiliation, TeiNames, TeiPerson } from "./tei-names.ts";

/** What holds on the day. `null` is not known. */
export interface AffiliationAt {
  readonly party: string | null;
  readonly office: string | null;
}

/** Kinds of organisations that are parties, those that say it best first. */
const partyKinds = [
  "politicalParty",
  "parliamentaryGroup",
  "politicalGroup",
  "coalition",
  "ethnicCommunity",
  "independent",
];
const membership = new Set(["member", "MP", "head", "deputyHead", "chairman", "viceChairman", "representative", ""]);
const offices =
  /^(?:prime)?minister$|^deputy(?:prime)?minister$|^secretary(?:ofstate)?$|^statesecretary$|^(?:deputy)?head(?:ofstate)?$|^(?:vice|deputy)?(?:chair(?:man|person|woman)?|president|speaker)$/iu;
const stateKinds = /^(?:government|parliament|republic|state|ministry)$/iu;

/**
 * Party and office at a date. An affiliation holds from its first day to its last; one without days always holds. Where several parties hold, the one entered last counts.
 * Without a date only what always holds is known.
 *
 * @param person As listed.
 * @param options `date`: ISO of any precision; `names`: the organisations.
 */
export function affiliationAt(
  person: TeiPerson,
  { date, names }: { readonly date: string | null; readonly names: TeiNames },
): AffiliationAt {
  const holding = person.affiliations.filter((one) => holds(one, date));
  const inParty = holding.filter((one) => partyRank(one, names) < partyKinds.length);
  const best = inParty.toSorted((a, b) => partyRank(a, names) - partyRank(b, names) || later(a, b))[0];
  const office = holding.filter((one) => isOffice(one, names)).toSorted((a, b) => later(a, b))[0];
  return {
    party: best === undefined ? null : (names.orgs.get(best.org)?.name ?? best.org.replace(/^party\./u, "")),
    office: office === undefined ? null : (office.title ?? office.role),
  };
}

function later(a: TeiAffiliation, b: TeiAffiliation): number {
  return a.from === b.from ? 0 : (a.from ?? "") < (b.from ?? "") ? 1 : -1;
}

/** ISO dates compare as texts; a coarser one is compared as far as it goes. */
function holds({ from, to }: TeiAffiliation, date: string | null): boolean {
  if (from === null && to === null) return true;
  if (date === null) return false;
  const before = from !== null && date.slice(0, from.length) < from.slice(0, date.length);
  const after = to !== null && date.slice(0, to.length) > to.slice(0, date.length);
  return !before && !after;
}

/** Its place in `partyKinds`; one that is not listed but called `party.X` is a party as well. */
function partyRank({ org, role }: TeiAffiliation, { orgs }: TeiNames): number {
  if (org === "" || !membership.has(role)) return partyKinds.length;
  const kind = orgs.get(org)?.role;
  if (kind === undefined || kind === null) {
    if (org.startsWith("party.")) return 0;
    return /^(?:parliamentary|political)Group\./u.test(org) ? 1 : partyKinds.length;
  }
  const rank = partyKinds.indexOf(kind === "independet" ? "independent" : kind);
  return rank === -1 ? partyKinds.length : rank;
}

function isOffice({ role, org }: TeiAffiliation, { orgs }: TeiNames): boolean {
  if (!offices.test(role.replaceAll(/[\s_-]/gu, ""))) return false;
  const kind = orgs.get(org)?.role;
  return org === "" || (kind !== undefined && kind !== null && stateKinds.test(kind));
}
