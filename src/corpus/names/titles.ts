// titles: words that stand before a name and are no part of it, with what they say of it; styles that are a part of it; and suffixes.

/** Title, in lower case without a full stop → the gender it tells. */
export const titles: ReadonlyMap<string, "f" | "m" | null> = new Map([
  ...[
    "mr",
    "mister",
    "sir",
    "herr",
    "monsieur",
    "señor",
    "г-н",
    "господин",
    "товарищ",
    "king",
    "prince",
    "sheikh",
    "shaikh",
    "sheik",
    "emir",
    "father",
  ].map((word) => [word, "m"] as const),
  ...[
    "mrs",
    "ms",
    "miss",
    "madam",
    "madame",
    "mme",
    "frau",
    "señora",
    "dame",
    "г-жа",
    "госпожа",
    "пані",
    "queen",
    "princess",
    "sheikha",
  ].map((word) => [word, "f"] as const),
  ...[
    "dr",
    "prof",
    "professor",
    "hon",
    "rt",
    "right",
    "honourable",
    "honorable",
    "excellency",
    "h.e",
    "his",
    "her",
    "majesty",
    "highness",
    "royal",
    "serene",
    "eminence",
    "holiness",
    "the",
    "president",
    "vice-president",
    "prime",
    "minister",
    "premier",
    "chancellor",
    "senator",
    "congressman",
    "congresswoman",
    "representative",
    "governor",
    "mayor",
    "secretary",
    "secretary-general",
    "ambassador",
    "speaker",
    "chairman",
    "chairwoman",
    "chair",
    "general",
    "gen",
    "colonel",
    "col",
    "major",
    "captain",
    "marshal",
    "admiral",
    "rev",
    "reverend",
    "deputy",
    "foreign",
    "acting",
    "former",
    "comrade",
    "judge",
    "justice",
    "mp",
    "rep",
    "sen",
    "gov",
    "pres",
    "президент",
    "премьер-министр",
    "премьер",
    "министр",
    "председатель",
    "доктор",
    "профессор",
    "генерал",
    "прэзідэнт",
    "президентка",
  ].map((word) => [word, null] as const),
]);

/** Titles that can stand for their holder: after "Mr." they are no name. */
export const offices: ReadonlySet<string> = new Set([
  "president", "vice-president", "minister", "premier", "chancellor", "senator", "representative", "governor", "mayor", "secretary", "secretary-general", "ambassador", "speaker", "chairman",
  "chairwoman", "chair", "excellency", "majesty", "highness", "президент", "премьер-министр", "премьер", "министр", "председатель", "прэзідэнт",
]); // prettier-ignore

/** Styles that belong to the name: Lord Smith is not Mr. Smith, nor is he Baroness Smith. */
export const styles: ReadonlySet<string> = new Set([
  "lord", "lady", "baroness", "baron", "viscount", "viscountess", "earl", "countess", "duke", "duchess", "marquess", "marchioness", "archbishop", "bishop",
]); // prettier-ignore

/** What may follow a name and tells father from son. */
export const generations: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv"]);

/** What may follow a name and tells nothing of it. */
export const honours: ReadonlySet<string> = new Set([
  "mp", "mep", "kc", "qc", "cbe", "obe", "mbe", "phd", "esq", "md", "msp", "ms", "td",
]); // prettier-ignore

/** Small words that belong to the family name behind them. */
export const particles: ReadonlySet<string> = new Set([
  "van", "von", "der", "den", "de", "da", "di", "del", "della", "dos", "du", "la", "le", "al", "el", "bin", "bint", "ibn", "ben", "ter", "ten", "zu", "af", "ap", "st", "mac",
]); // prettier-ignore

/** What transcripts write where no name is known. */
export const labels: ReadonlySet<string> = new Set([
  "question", "answer", "voice", "voices", "journalist", "reporter", "moderator", "audience", "unknown", "narrator", "interviewer", "participant", "several", "all", "others", "interjection",
  "вопрос", "ответ", "реплика", "журналист", "ведущий", "ведущая", "голос", "голоса", "из", "участник", "питання", "репліка", "пытанне",
]); // prettier-ignore
