// speakerLabel: the name before the colon with which a transcript begins a speech, and what stands with it: party, office.

/** A label at the beginning of a line. `sure`: its form alone shows that it names a speaker; others must come again to be believed. */
export interface SpeakerLabel {
  readonly speaker: string;
  readonly party: string | null;
  readonly role: string | null;
  /** What follows the label on its line. */
  readonly rest: string;
  readonly sure: boolean;
}

/** Numbers, times and list marks that transcripts put before a name. */
const before =
  /^[\s>*_#•–—-]*(?:\[?\(?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?\)?\]?\s*[-–—]?\s*)?(?:\d+(?:\.\d+)+\s+)?[*_]*/u;
const withColon =
  /^([\p{Lu}][^:：\n]{0,118}?)(?:\s*\(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?\))?[*_]*\s?[:：][*_]*(?=\s|$)/u;
/** The Congressional Record ends a label with a full stop and writes the surname in capitals. */
const withStop =
  /^((?:Mr|Mrs|Ms|Miss|Dr|Senator)\.? (?:(?:de|la|van|von|Mc|Mac)\s?)*\p{Lu}[\p{Lu}'’-]+(?: of [\p{Lu}][\p{L} ]+?)?|The (?:(?:ACTING )?PRESIDENT pro tempore|PRESIDING OFFICER|VICE PRESIDENT|CHAIR(?:MAN|WOMAN|PERSON)?|SPEAKER(?: pro tempore)?|CLERK|Acting CHAIR(?:MAN)?))\.(?=\s+\p{Lu})/u;
/** Who is in the chair of a house. */
export const chairs: RegExp = /^(?:mr|madam|the) (?:deputy |lord )?(?:speaker|chair(?:man)?)$/iu;
const particles = new Set(
  "of the for and de van von der den la le du da di dos das del el al bin ibn ter ten pro tempore to in on at y e i и по при в from с".split(
    " ",
  ),
);
const titles =
  /^(?:the|mr|mrs|ms|miss|dr|prof|sir|dame|lord|lady|baroness|viscount|earl|hon|rt|right|senator|governor|president|vice|secretary|minister|prime|chair(?:man|woman|person)?|speaker|moderator|rep|congress(?:man|woman)|general|ambassador|judge|justice|king|queen|pope|madam|mme|m|herr|frau|dhr|mevr|domnul|doamna|señor|señora|председатель(?:ствующий)?|президент|министр|господин|г-н|г-жа|депутат|ведущий|ведущая)\.?$/iu;
/** Heads of memoranda and notes that look like names. */
const noNames =
  /^(?:note|notes|source|sources|date|time|subject|from|to|cc|re|title|location|place|venue|participants?|moderators|panelists|present|attendees|agenda|summary|abstract|keywords?|update|updated|correction|photo|image|caption|tags?|category|categories|related|read more|see also|example|contact|phone|email|e-mail|tel|fax|website|url|http|https|background|conclusion|introduction|warning|remember|however|first|second|third|also|finally|примечание|источник|дата|тема|место|участники|теги|контакты|фото|справка)$/iu;
const asides =
  /^(?:as (?:translated|interpreted)|via (?:an )?interpreter|through (?:an )?interpreter|translated|inaudible|continuing|off[- ]?mi(?:c|ke)|как переведено|через переводчика|по видеосвязи|in [A-Z]\w+|interrupting|cont(?:inue)?d\.?|на .+ языке|по-[а-яё]+(?:ски|ому)|перевод|speaking .+|on behalf of .+)$/iu;
/** Labels without a name that records of questions have: sure although they are one small word. */
const questioners =
  /^(?:question|answer|q|a|reporter|moderator|interviewer|host|audience|вопрос|ответ|реплика|ведущ(?:ий|ая)|голос|корреспондент|журналист|председательствующий)$/iu;
/** "Some hon. members: Oh, oh!" */
const several = /^(?:some|an|several) hon\.? members?$/iu;
/** Words of offices. */
export const offices: RegExp =
  /(?:minister|secretary|leader|speaker|chair|president|whip|commissioner|attorney|solicitor|министр|председатель)/iu;

/**
 * Reads the label of a line: `NAME:`, `Mr. X (Party):`, `The Prime Minister (Mr. X):`, `Anna Smith, Minister of Health:`, `В.Путин:`, `Mr. McCONNELL.`
 *
 * @returns Nothing where a line does not begin with one.
 * @example
 * speakerLabel("Mr. Clegg (Lab): Order!"); // => { speaker: "Mr. Clegg", party: "Lab", role: null, rest: "Order!", sure: true }
 * speakerLabel("And I say this: no."); // => undefined
 */
export function speakerLabel(line: string): SpeakerLabel | undefined {
  const from = before.exec(line)?.[0].length ?? 0;
  const body = line.slice(from);
  const match = withColon.exec(body) ?? withStop.exec(body);
  if (match === null) return undefined;
  const label = (match[1] ?? "").trim();
  const rest = body.slice(match[0].length).trimStart();
  const parts = labelParts(label);
  if (parts === undefined) return undefined;
  return { ...parts, rest: rest.replace(/^[.:]\s*/u, ""), sure: sureOf(parts, label) };
}

type Parts = Pick<SpeakerLabel, "speaker" | "party" | "role">;

/** What a label says, without its mark; nothing where it is no name. */
export function labelParts(label: string): Parts | undefined {
  const inside = [...label.matchAll(/\(([^()]*)\)/gu)].map((match) => (match[1] ?? "").trim());
  const core = label
    .replaceAll(/\([^()]*\)/gu, " ")
    .replaceAll(/\s+/gu, " ")
    .trim();
  if (/[()[\]"“”«»?!;]/u.test(core)) return undefined;
  const [name = "", ...more] = core.split(/,\s+/u);
  if (!isName(name) && !several.test(name)) return undefined;
  const role = more.join(", ") || null;
  const said = inside.filter((one) => one !== "" && !asides.test(one));
  const last = said.at(-1) ?? null;
  // "The Prime Minister (Mr. Tony Blair)": the office stands first, the name in brackets.
  if (
    last !== null &&
    (/^the /iu.test(name) || chairs.test(name)) &&
    (titles.test(last.split(" ")[0] ?? "") || said.length === 1) &&
    isName(last)
  )
    return { speaker: last, party: null, role: name };
  return { speaker: name, ...standing(last, role) };
}

/** What a bracket says: a party, or, as in Canada's Hansard, an office or a constituency with the party behind a comma. */
function standing(bracket: string | null, role: string | null): Pick<Parts, "party" | "role"> {
  // Australia's Hansard: a constituency, a dash, an office.
  const [, held] = /^[^—]+—(.+)$/u.exec(bracket ?? "") ?? [];
  if (held !== undefined && offices.test(held)) return { party: null, role: role ?? held };
  const found = /^(.*\S),\s*(\p{Lu}[\p{L}.’'-]{0,11})$/u.exec(bracket ?? "");
  if (found === null) return { party: bracket, role };
  const [, first = "", party = ""] = found;
  return { party: party.replace(/\.$/u, ""), role: role ?? (offices.test(first) ? first : null) };
}

/** Words that begin with a capital, and the small ones that names and titles hold. */
function isName(name: string): boolean {
  const words = name.split(/\s+/u);
  if (name === "" || words.length > 9 || noNames.test(name)) return false;
  if (/^(?:I|We|You|He|She|It|They|This|That|And|But|So|If|When|My|Our|Я|Мы|Вы|Он|Она|И|Но|Это)$/u.test(words[0] ?? ""))
    return false;
  return words.every(
    (word, i) => /^[\p{Lu}\p{Lt}]/u.test(word) || (i > 0 && (particles.has(word) || /^\d+$/u.test(word))),
  );
}

/** Whether a label is that of many: "Question", "Some hon. members". */
export function namesNobody(speaker: string): boolean {
  return questioners.test(speaker) || several.test(speaker);
}

function sureOf({ speaker, party, role }: Parts, label: string): boolean {
  const words = speaker.split(/\s+/u);
  const letters = speaker.replaceAll(/[^\p{L}]/gu, "");
  if (namesNobody(speaker)) return letters.length > 1;
  if (titles.test(words[0] ?? "") && words.length > 1) return true;
  if (letters.length > 1 && letters === letters.toUpperCase()) return true;
  // Russian records: В.Путин, В. В. Путин, Путин В.В.
  if (/^(?:\p{Lu}\.\s?){1,2}\p{Lu}\p{Ll}+|^\p{Lu}\p{Ll}+ \p{Lu}\.\s?(?:\p{Lu}\.)?$/u.test(speaker)) return true;
  return (
    words.length > 1 &&
    words.length < 6 &&
    (party !== null || role !== null || label.replace(/\s*\([^()]*\)$/u, "") === speaker)
  );
}
