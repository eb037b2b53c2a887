// speechVerbs: the English verbs that report speech, each with the stance it lends to the words it reports.

/** What the choice of verb tells the reader about the words reported. */
export type Stance =
  | "neutral"
  | "adding"
  | "asserting"
  | "distancing"
  | "admitting"
  | "revealing"
  | "denying"
  | "promising"
  | "demanding"
  | "asking"
  | "answering"
  | "praising"
  | "attacking"
  | "warning"
  | "feeling"
  | "thinking"
  | "writing";

/** Lemmas by stance. A verb stands in one class: that of its most usual use in news. */
const classes: Readonly<Record<Stance, string>> = {
  neutral:
    "say tell speak report state quote quip utter voice announce address describe mention discuss express comment remark relate recount recite talk cite define call name put",
  adding:
    "add continue conclude begin recall reiterate repeat recap summarise summarize echo clarify elaborate expand finish interject",
  asserting:
    "insist assert maintain argue contend stress emphasise emphasize underline underscore declare affirm proclaim reaffirm reassert pronounce testify swear vouch highlight attest posit propound opine hold preach assure reassure advocate",
  distancing:
    "claim allege purport suggest imply speculate insinuate boast brag profess charge hint theorise theorize tout exaggerate",
  admitting:
    "admit concede acknowledge confess recognise recognize grant accept allow apologise apologize agree concur",
  revealing:
    "reveal disclose confirm point note observe explain indicate show detail outline inform notify illustrate demonstrate signal divulge learn find identify brief advise teach estimate",
  denying:
    "deny refute dispute reject dismiss disagree rebut contradict disclaim repudiate decline refuse exclude downplay disavow",
  promising: "promise pledge vow guarantee commit undertake offer plan intend",
  demanding:
    "urge demand order request recommend propose instruct appeal plead beg implore encourage exhort press push counsel command invite direct",
  asking: "ask inquire enquire wonder question query quiz",
  answering: "reply respond answer retort counter rejoin",
  praising: "praise welcome applaud hail commend laud thank congratulate compliment endorse salute wish acclaim",
  attacking:
    "criticise criticize accuse blame denounce slam blast condemn decry lambast lambaste mock attack deride rail rip assail chide scold rebuke castigate bash berate scoff taunt ridicule fume rant deplore object protest lash knock jab",
  warning: "warn caution threaten alert forewarn remind",
  feeling:
    "joke lament complain gush rave exclaim cry shout yell scream whisper mutter murmur sigh laugh chuckle crow gripe grumble moan bemoan marvel muse rejoice regret chant sob snap growl bark groan roar bellow sneer jeer worry",
  thinking:
    "believe think hope fear expect predict feel know want see consider reckon guess suppose suspect assume doubt imagine understand view deem judge envision foresee anticipate forecast project calculate figure regard remember decide realise realize dream convince confident adamant",
  writing:
    "write tweet post publish email blog retweet text read sign title issue release file telegraph pen type cable",
};

/** Forms that no rule makes: lemma, third person, past, participle, -ing (a missing one is made by rule). */
const irregular: Readonly<Record<string, string>> = {
  say: "says said said saying",
  tell: "tells told told telling",
  speak: "speaks spoke spoken speaking",
  put: "puts put put putting",
  begin: "begins began begun beginning",
  swear: "swears swore sworn swearing",
  hold: "holds held held holding",
  show: "shows showed shown showing",
  learn: "learns learned learnt learning",
  find: "finds found found finding",
  teach: "teaches taught taught teaching",
  undertake: "undertakes undertook undertaken undertaking",
  think: "thinks thought thought thinking",
  feel: "feels felt felt feeling",
  know: "knows knew known knowing",
  see: "sees saw seen seeing",
  understand: "understands understood understood understanding",
  foresee: "foresees foresaw foreseen foreseeing",
  forecast: "forecasts forecast forecast forecasting",
  write: "writes wrote written writing",
  read: "reads read read reading",
  retell: "retells retold retold retelling",
  quip: "quips quipped quipped quipping",
  quiz: "quizzes quizzed quizzed quizzing",
  admit: "admits admitted admitted admitting",
  commit: "commits committed committed committing",
  concur: "concurs concurred concurred concurring",
  rebut: "rebuts rebutted rebutted rebutting",
  plan: "plans planned planned planning",
  beg: "begs begged begged begging",
  rip: "rips ripped ripped ripping",
  slam: "slams slammed slammed slamming",
  jab: "jabs jabbed jabbed jabbing",
  brag: "brags bragged bragged bragging",
  chat: "chats chatted chatted chatting",
  blog: "blogs blogged blogged blogging",
  pen: "pens penned penned penning",
  recap: "recaps recapped recapped recapping",
  sob: "sobs sobbed sobbed sobbing",
  snap: "snaps snapped snapped snapping",
  tweet: "tweets tweeted tweeted tweeting",
  point: "points pointed pointed pointing",
  refer: "refers referred referred referring",
  regret: "regrets regretted regretted regretting",
};

function formsOf(lemma: string): readonly string[] {
  const listed = irregular[lemma];
  if (listed !== undefined) return [lemma, ...listed.split(" ")];
  if (/[^aeiou]y$/u.test(lemma)) {
    const stem = lemma.slice(0, -1);
    return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`];
  }
  if (lemma.endsWith("e")) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  return [lemma, `${lemma}${/(?:s|sh|ch|x|z)$/u.test(lemma) ? "es" : "s"}`, `${lemma}ed`, `${lemma}ing`];
}

function build(): { readonly lemmas: ReadonlyMap<string, string>; readonly stances: ReadonlyMap<string, Stance> } {
  const lemmas = new Map<string, string>();
  const stances = new Map<string, Stance>();
  for (const [stance, list] of Object.entries(classes) as [Stance, string][])
    for (const lemma of list.split(" ")) {
      stances.set(lemma, stance);
      for (const form of formsOf(lemma)) if (!lemmas.has(form)) lemmas.set(form, lemma);
    }
  stances.set("according to", "neutral");
  return { lemmas, stances };
}

/** `lemmas`: every form, lower case → its lemma. `stances`: lemma → stance. */
export const speechVerbs: ReturnType<typeof build> = {
  get lemmas() {
    return all().lemmas;
  },
  get stances() {
    return all().stances;
  },
};

/** Built when first asked for: most who load the library look for no quotation. */
function all(): ReturnType<typeof build> {
  return (built ??= build());
}

let built: ReturnType<typeof build> | undefined;
