// russian: the Russian word lists as the lexicon that the pipeline asks: verbs of speech by form, names and roles by stem.

import { wordSet } from "../word-set.ts";
import type { Gender, Lexicon } from "./lexicon.ts";

/** Verbs of speech by stem, with the endings their past, present and gerund take. */
const pastStems = `сказа заяви отмети подчеркну сообщи рассказа добави объясни поясни ответи спроси напомни пообеща завери призна предупреди воскликну написа уточни указа вырази призва потребова предложи возрази продолжи заключи утвержда
 говори отвеча спрашива счита полага добавля отмеча подчеркива поясня объясня напомина предупрежда пообеща обеща заверя констатирова резюмирова процитирова прокомментирова парирова поблагодари поздрави осуди раскритикова обвини опроверг подтверди отрица повтори признава проинформирова утверди объяви провозгласи доложи рапортова посетова пожаловать пошути усмехну прошепта крикну произнес прибави отозва высказа оцени намекну настаива настоя поддержа приветствова отрезал заметил согласи отказ опубликова`;
const present =
  wordSet(`говорит говорят говорится сообщает сообщают сообщается заявляет заявляют отмечает отмечают отмечается подчеркивает подчёркивает подчеркивают считает считают полагает полагают уверен уверена уверены убежден убеждена убеждены убеждён пишет пишут добавляет объясняет поясняет
 напоминает рассказывает рассказывают утверждает утверждают признает признаёт признается предупреждает обещает спрашивает отвечает указывает указывают уточняет призывает требует предлагает констатирует резюмирует комментирует цитирует настаивает надеется думает опасается предполагает прогнозирует произнес произнесла заметил заметила заметили отрезал отрезала согласился согласилась отозвался поделился поделилась признался признавалась
 заявив отметив подчеркнув добавив сказав сообщив пояснив объяснив напомнив предупредив признав ответив уточнив указав заметив воскликнув`);
const gerunds = wordSet(
  "заявив отметив подчеркнув добавив сказав сообщив пояснив объяснив напомнив предупредив признав ответив уточнив указав заметив воскликнув говоря подчеркивая отмечая добавляя заявляя поясняя напоминая объясняя",
);

const past = new Map(
  pastStems
    .split(/\s+/u)
    .filter((stem) => stem !== "")
    .flatMap((stem) => ["л", "ла", "ли", "лся", "лась", "лись"].map((ending) => [`${stem}${ending}`, stem] as const)),
);

const male =
  wordSet(`александр алексей анатолий андрей антон аркадий артем артём богдан борис вадим валентин валерий василий виктор виталий владимир владислав всеволод вячеслав геннадий георгий герман григорий даниил денис дмитрий евгений егор иван игорь илья иосиф
 кирилл константин лев леонид лука максим марат марк матвей михаил никита николай олег остап павел петр пётр роман руслан сергей семен семён станислав степан тимофей тимур федор фёдор эдуард юрий яков ярослав нурсултан ильхам никол эмомали шавкат касым-жомарт садыр барак дональд джо эммануэль олаф`);
const female =
  wordSet(`александра алина алла анастасия анна антонина валентина валерия варвара вера вероника виктория галина дарья диана евгения екатерина елена елизавета жанна зинаида зоя инна ирина кира клавдия ксения лариса лидия любовь людмила маргарита марина мария надежда наталья наталия
 нина оксана ольга полина раиса светлана софия софья татьяна тамара ульяна юлия яна ангела хиллари`);

const person =
  wordSet(`президент премьер-министр премьер министр лидер глава канцлер король депутат сенатор спикер председатель губернатор мэр посол представитель пресс-секретарь журналист журналистка корреспондент эксперт аналитик политик политолог экономист чиновник дипломат генерал полковник
 директор руководитель секретарь начальник источник собеседник адвокат судья прокурор врач профессор ученый учёный историк писатель режиссер режиссёр очевидец свидетель житель жительница продавец продавщица учитель учительница рабочий солдат офицер командир активист оппозиционер заместитель замминистра вице-премьер госсекретарь генсек координатор комиссар`);
const body = wordSet(
  "министерство ведомство правительство парламент кремль мид минобороны администрация комитет совет агентство газета издание телеканал канал компания банк партия фракция суд полиция посольство организация пресс-служба штаб центр",
);
const leaders = wordSet("президент премьер-министр премьер лидер глава канцлер король министр");

const nations: readonly (readonly [string, string])[] = [
  ["белорус", "belarus"],
  ["беларус", "belarus"],
  ["белоруссия", "belarus"],
  ["росси", "russia"],
  ["россия", "russia"],
  ["украин", "ukraine"],
  ["казахстан", "kazakhstan"],
  ["казахск", "kazakhstan"],
  ["польш", "poland"],
  ["польск", "poland"],
  ["литв", "lithuania"],
  ["литовск", "lithuania"],
  ["латви", "latvia"],
  ["латвийск", "latvia"],
  ["эстон", "estonia"],
  ["герман", "germany"],
  ["немецк", "germany"],
  ["франц", "france"],
  ["британ", "britain"],
  ["английск", "britain"],
  ["американск", "united states"],
  ["сша", "united states"],
  ["китай", "china"],
  ["китайск", "china"],
  ["япон", "japan"],
  ["турц", "turkey"],
  ["турецк", "turkey"],
  ["грузи", "georgia"],
  ["грузинск", "georgia"],
  ["армен", "armenia"],
  ["армянск", "armenia"],
  ["азербайджан", "azerbaijan"],
  ["молдав", "moldova"],
  ["молдов", "moldova"],
  ["узбек", "uzbekistan"],
  ["таджик", "tajikistan"],
  ["киргиз", "kyrgyzstan"],
  ["кыргыз", "kyrgyzstan"],
  ["туркмен", "turkmenistan"],
  ["израил", "israel"],
  ["иран", "iran"],
  ["сири", "syria"],
  ["сирийск", "syria"],
  ["европейск", "european union"],
];

const endings =
  /(?:ыми|ими|ого|его|ому|ему|еем|ией|иею|иям|иях|ой|ою|ей|ею|ея|ее|ый|ий|ия|ию|ии|ием|ие|ая|яя|ую|юю|ым|им|ом|ем|ам|ям|ай|аю|аем|ае|а|я|у|ю|е|ы|и|о|ь|й)$/u;

/** A word without its case ending; short words stay. */
function stem(lower: string): string {
  const bare = lower.replace(endings, "");
  return bare.length >= 3 ? bare : lower;
}

const byStem = (set: ReadonlySet<string>): ReadonlyMap<string, string> =>
  new Map([...set].map((word) => [stem(word), word]));
const maleStems = byStem(male);
const femaleStems = byStem(female);
const personStems = byStem(person);
const bodyStems = byStem(body);

/** By nominative and by case: "Олега" is Олег, "Анны" is Анна. */
function firstName(lower: string): Gender | undefined {
  if (male.has(lower)) return "m";
  if (female.has(lower)) return "f";
  const root = stem(lower);
  const [m, f] = [maleStems.has(root), femaleStems.has(root)];
  if (m && f) return /(?:а|я|у|ю|ом|ем|е)$/u.test(lower) ? "m" : "f";
  return m ? "m" : f ? "f" : undefined;
}

function role(lower: string): ReturnType<Lexicon["role"]> {
  const head =
    person.has(lower) || body.has(lower) ? lower : (personStems.get(stem(lower)) ?? bodyStems.get(stem(lower)));
  if (head === undefined) return undefined;
  return {
    head,
    plural: /(?:ы|и)$/u.test(lower) && lower !== head,
    body: body.has(head),
    gender: "u",
    leader: leaders.has(head),
  };
}

const surname =
  /(?:ов|ев|ёв|ин|ын|ский|цкий|ова|ева|ёва|ина|ына|ская|цкая|енко|ук|юк|ич|ян|дзе|швили|ко|ых|их|ый|ий|ая)(?:а|у|ым|ом|е|ой|ого|ому)?$/u;

/** Names in the nominative: the first name from the list, the surname by the gender it shows. */
function nominative(words: readonly string[]): readonly string[] {
  const first = words[0]?.toLowerCase() ?? "";
  const gender = firstName(first);
  if (words.length < 2 || gender === undefined || male.has(first) || female.has(first)) return words;
  const name = (gender === "m" ? maleStems : femaleStems).get(stem(first)) ?? first;
  return [capital(name), ...words.slice(1).map((word) => (gender === "m" ? masculine(word) : feminine(word)))];
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function masculine(word: string): string {
  if (/(?:ов|ев|ёв|ин|ын|ич)(?:а|у|ым|ом|ем|е)$/u.test(word)) return word.replace(/(?:ым|ом|ем|а|у|е)$/u, "");
  if (/(?:ого|ому)$/u.test(word)) return word.replace(/(?:ого|ому)$/u, /[кгх](?:ого|ому)$/u.test(word) ? "ий" : "ый");
  return word;
}

function feminine(word: string): string {
  return word.replace(/(ов|ев|ёв|ин|ын)(?:ой|у)$/u, "$1а").replace(/(?:ой|ую)$/u, "ая");
}

const pronouns: Lexicon["pronouns"] = new Map([
  ["он", { gender: "m", plural: false, person: 3, subject: true }],
  ["она", { gender: "f", plural: false, person: 3, subject: true }],
  ["они", { gender: "u", plural: true, person: 3, subject: true }],
  ["я", { gender: "u", plural: false, person: 1, subject: true }],
  ["мы", { gender: "u", plural: true, person: 1, subject: true }],
] as const);

const adverbs = wordSet(
  "также тоже еще ещё уже потом затем тогда вчера сегодня накануне ранее позже снова вновь сразу лишь только же бы не и при этом в свою очередь",
);

export const russian: Lexicon = {
  language: "ru",
  cue: (lower) => past.get(lower) ?? (present.has(lower) || gerunds.has(lower) ? lower : undefined),
  participle: (lower) => gerunds.has(lower),
  phrases: [
    ["по", "словам"],
    ["по", "мнению"],
    ["по", "данным"],
    ["по", "оценке"],
    ["в", "сообщении"],
    ["в", "заявлении"],
    ["приводит", "слова"],
    ["со", "слов"],
  ],
  between: (lower) =>
    adverbs.has(lower) || (lower.length > 4 && lower.endsWith("о") && !/(?:ко|аго|ово)$/u.test(lower)),
  pronouns,
  determiners: wordSet("этот эта эти тот та те наш ваш его ее её их один одна"),
  prepositions: wordSet("в во на по за от до из у о об обо при под над к ко с со для без между через про перед"),
  relatives: wordSet("который которая которые которого которой"),
  conjunctions: wordSet("и а но"),
  starters: wordSet(
    "в во на по за от до из у о об при под над к ко с со для без между через как что это этот эта эти он она они мы вы я не но а и или если когда после перед также однако впрочем поэтому потому тогда там тут здесь так уже еще ещё ранее накануне вчера сегодня завтра все всё никто ничего кто где почему зачем по-прежнему напомним выступая комментируя говоря отвечая вам нам им мне первый наша ваши вашим",
  ),
  months: wordSet(
    "январь января февраль февраля март марта апрель апреля май мая июнь июня июль июля август августа сентябрь сентября октябрь октября ноябрь ноября декабрь декабря понедельник вторник среда четверг пятница суббота воскресенье",
  ),
  particles: wordSet("де ван фон аль эль бен"),
  suffixes: wordSet("мл ст"),
  title: (lower) => /^(?:г-н|г-жа|господин|госпожа|товарищ)$/u.test(lower) || personStems.has(stem(lower)),
  titleGender: (lower) => (/^(?:г-н|господин)$/u.test(lower) ? "m" : /^(?:г-жа|госпожа)$/u.test(lower) ? "f" : "u"),
  rank: () => undefined,
  firstName,
  role,
  nation: (lower) => nations.find(([root]) => lower.startsWith(root))?.[1],
  nationAdjective: (lower) =>
    /ск(?:ий|ая|ое|ого|ой|ому|им|ие)$/u.test(lower) && nations.some(([root]) => lower.startsWith(root)),
  place: (lower) =>
    nations.some(([root]) => lower.startsWith(root)) ||
    /^(?:москв|минск|киев|вильнюс|варшав|брюссел|вашингтон|пекин|петербург)/u.test(lower),
  body: (lower) => bodyStems.has(stem(lower)) || /^(?:оон|ес|нато|снг|одкб|евразэс|риа|тасс|мид)$/u.test(lower),
  stem,
  articles: false,
  common: (lower) => firstName(lower) === undefined && !surname.test(lower),
  nominative,
  isSubjectForm: (words) => isNominative(words.map((word) => word.toLowerCase())),
};

/** Not a dative, genitive or instrumental that its ending gives away. */
function isNominative(words: readonly string[]): boolean {
  const first = words[0] ?? "";
  if (male.has(first) || female.has(first)) return true;
  if (firstName(first) !== undefined) return false;
  const last = words.at(-1) ?? "";
  return !/(?:ову|еву|ину|ым|овым|евым|ому|ому|ого|овой|евой|иной)$/u.test(last);
}
