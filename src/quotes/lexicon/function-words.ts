// functionWords: the small words the pipeline steers by: what begins a sentence, what may stand between subject and verb, what ends a phrase.

import { wordSet } from "../word-set.ts";

const months = wordSet(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. aug. sept. oct. nov. dec.",
);
/** Capitalised only because they begin a sentence or a headline; never a name alone. */
const starters = wordSet(`
the a an in on at he it she they we i you but and or if when while after before as for to from by with this that these those his her its their our my your there here what which who whom whose how why where not no yes so then now also
however moreover meanwhile although though because since during under over between among about against despite according still yet once both some many most other another all each every one two three four five six seven eight nine ten
such only even just last next first second third more less much few several additionally earlier later today yesterday tomorrow asked see read follow watch photo image getty ap story advertisement like instead perhaps indeed clearly too very well
is are was were do does did have has had will would could can should may might let please thanks thank say says said speaking following given whether until unless upon within without through throughout across along around near off out up down above below
into onto toward towards amid unlike except including nor neither either nobody nothing everybody everything someone something anyone anything none never always often sometimes again far long half part otherwise thus hence therefore besides
further furthermore finally currently recently previously originally eventually ultimately accordingly surprisingly certainly obviously apparently reportedly essentially basically actually really simply specifically particularly especially generally
firstly secondly thirdly fourthly lastly overall rather quite being having because asked why oh ah hey okay ok sorry hello good great right just look listen related update updated breaking exclusive editor's note click share subscribe comment comments
`);
/** Between a subject and its verb. */
const auxiliaries = wordSet(`
has have had is was were are been be being will would can could may might should do does did also then later again further now recently just simply firmly bluntly flatly repeatedly previously once always never even still reportedly publicly privately quickly often
first only n't not yet already soon long ever too there here today himself herself themselves itself both all 's 've 'd 'll 're t 't clearly somewhat rather quite very almost
yesterday tonight monday tuesday wednesday thursday friday saturday sunday next last wearily
`);
const prepositions = wordSet(
  "of in on at for to from by with about against between among under over like as than into onto through during after before since until without within upon toward towards across behind beside near off per via despite including concerning regarding",
);
const determiners = wordSet(
  "the a an one another his her their its some several many other two three four five both most this that these those our my any each no more few all dozens hundreds thousands various multiple numerous",
);
const finite = wordSet(`
is are was were am be been have has had do does did will would can could should must may might 's 're 'm 'll 've 'd 't isn wasn aren don doesn didn won wouldn can't think know want need going get got make made said let go come take give see feel believe hope says say tell told
look thank love hate like try keep put run work help mean means seems seem went came took gave saw knew felt became become
`);
/** Abbreviations that swallow their full stop. */
const abbreviations = wordSet(
  "del supt cmdr maj atty dist coun cllr ald const cst cdr lieut msgr amb asst assoc commr pvt pfc spc ala mont mr mrs ms dr sen sens rep reps gov gen col lt sgt capt cpl prof rev hon adm st jr sr vs etc inc corp ltd co u.s u.k u.n e.u d.c jan feb mar apr aug sept sep oct nov dec a.m p.m ph.d e.g i.e ave blvd dept est fla ga calif mass mich minn miss penn tenn tex va wash wis conn ariz ark colo ill ind kan ky la md mo neb nev okla ore pa vt wyo ont sask alta que nfld insp det messrs mme mlle гг им т.е т.д т.п",
);
const pronouns = wordSet("he she they it i we you");

export const functionWords: {
  readonly months: ReadonlySet<string>;
  readonly starters: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly finite: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly pronouns: ReadonlySet<string>;
} = { months, starters, auxiliaries, prepositions, determiners, finite, abbreviations, pronouns };
