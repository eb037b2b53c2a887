// titles: what stands before a name or after it: forms of address, ranks, offices, and generation marks.

import { wordSet } from "../word-set.ts";

const male = wordSet("mr mr. sir lord king prince pope father baron count duke brother monsieur señor");
const female = wordSet(
  "mrs mrs. ms ms. miss lady dame queen princess sister baroness countess duchess madame señora congresswoman chairwoman spokeswoman",
);
const office = wordSet(`
dr dr. doctor sen sen. rep rep. reps reps. sens sens. gov gov. gen gen. col col. lt lt. sgt sgt. cpl cpl. capt capt. cmdr cmdr. maj maj. adm adm. prof prof. rev rev. hon hon. del del. supt supt. atty atty. insp insp. det det. const const.
president vice prime minister premier chancellor senator representative congressman governor mayor secretary speaker judge justice attorney general colonel captain sergeant lieutenant major admiral
chief professor ambassador cardinal bishop archbishop rabbi imam sheikh emir sultan ayatollah coach chairman chair commissioner deputy former ex-president foreign defense defence interior finance treasury press director
mp mla mpp mna mep msp coun coun. cllr cllr. ald ald. cst cst. councillor councilman alderman sheriff marshal superintendent inspector detective constable reverend pastor patriarch metropolitan tsar emperor kaiser shah envoy consul taoiseach delegate assemblyman
acting interim incoming outgoing first undersecretary undersec. assistant state supreme national security adviser advisor leader host reporter correspondent columnist author historian analyst economist
`);
/** Words that are part of a chain of titles but carry no title alone: "Vice President", "State Senator". */
const fillers = wordSet(
  "former acting interim incoming outgoing first assistant state supreme national foreign defense defence interior finance treasury press security deputy vice chief",
);
const suffixes = wordSet("jr jr. sr sr. ii iii iv esq esq.");
const particles = wordSet("de van von der den bin al el la di da du le ben ibn y dos das ul ter ten af av zu abu");

/** The noun under which the bearer of a title is met again: "Dr. Small" is "the doctor". */
const ranks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dr: "doctor",
    prof: "professor",
    sen: "senator",
    gov: "governor",
    gen: "general",
    col: "colonel",
    lt: "lieutenant",
    sgt: "sergeant",
    capt: "captain",
    maj: "major",
    adm: "admiral",
    rev: "reverend",
    insp: "inspector",
    supt: "superintendent",
    det: "detective",
    const: "constable",
    cst: "constable",
    coun: "councillor",
    cllr: "councillor",
    justice: "judge",
  }),
);

/** Words that stand before names, by what they say about gender, and what stands in or after names. */
export const titles: {
  readonly male: ReadonlySet<string>;
  readonly female: ReadonlySet<string>;
  readonly office: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly suffixes: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly ranks: ReadonlyMap<string, string>;
} = { male, female, office, fillers, suffixes, particles, ranks };
