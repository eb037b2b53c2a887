// Reported speech in Russian, invented for this project and written before the rules that find it: the exact words of the report and who reports.

/** A text with its reports; none where nothing is reported. */
export interface RussianReport {
  readonly id: string;
  readonly text: string;
  readonly reports: readonly { readonly words: string; readonly speaker: string | null }[];
}

export const russianReports: readonly RussianReport[] = [
  {
    id: "that",
    text: "Президент Анна Ковалева заявила, что граница останется открытой.",
    reports: [{ words: "что граница останется открытой", speaker: "Анна Ковалева" }],
  },
  {
    id: "that-o-name",
    text: "Лукьяненко заявил, что переговоры начнутся весной.",
    reports: [{ words: "что переговоры начнутся весной", speaker: "Лукьяненко" }],
  },
  {
    id: "country-before-name",
    text: "Министр иностранных дел Польши Павел Домбровский сообщил журналистам, что документ подписан.",
    reports: [{ words: "что документ подписан", speaker: "Павел Домбровский" }],
  },
  {
    id: "pronoun",
    text: "Министр Олег Савельев приехал утром. Он добавил, что ответ будет дан до пятницы.",
    reports: [{ words: "что ответ будет дан до пятницы", speaker: "Олег Савельев" }],
  },
  {
    id: "inverted-that",
    text: "Как рассказал депутат Игорь Рябов, комитет соберётся в среду.",
    reports: [{ words: "комитет соберётся в среду", speaker: "Игорь Рябов" }],
  },
  {
    id: "by-words-of",
    text: "По словам министра обороны Ивана Петрова, учения пройдут в сентябре.",
    reports: [{ words: "учения пройдут в сентябре", speaker: "Иван Петров" }],
  },
  {
    id: "by-words-of-inside",
    text: "Учения, по словам Марии Орловой, пройдут в сентябре.",
    reports: [{ words: "Учения, по словам Марии Орловой, пройдут в сентябре", speaker: "Мария Орлова" }],
  },
  {
    id: "tail",
    text: "Переговоры продолжатся в мае, сообщил Сергей Лаптев.",
    reports: [{ words: "Переговоры продолжатся в мае", speaker: "Сергей Лаптев" }],
  },
  {
    id: "tail-body",
    text: "Тарифы не изменятся до конца года, сообщили в министерстве.",
    reports: [{ words: "Тарифы не изменятся до конца года", speaker: null }],
  },
  {
    id: "time-between",
    text: "Мария Орлова в среду заявила, что бюджет принят.",
    reports: [{ words: "что бюджет принят", speaker: "Мария Орлова" }],
  },
  {
    id: "whom-between",
    text: "Олег Савельев рассказал журналистам в Минске, что соглашение готово.",
    reports: [{ words: "что соглашение готово", speaker: "Олег Савельев" }],
  },
  {
    id: "would",
    text: "Анна Ковалева потребовала, чтобы войска были отведены.",
    reports: [{ words: "чтобы войска были отведены", speaker: "Анна Ковалева" }],
  },
  { id: "no-report", text: "Анна Ковалева приехала в Минск и встретила министра.", reports: [] },
  { id: "no-report-that", text: "Дом, что стоит у реки, построил Олег Савельев.", reports: [] },
  {
    id: "with-marks-is-direct",
    text: "Олег Савельев заявил: «Соглашение готово».",
    reports: [],
  },
  {
    id: "source-body",
    text: "МИД сообщил, что посол вызван для консультаций.",
    reports: [{ words: "что посол вызван для консультаций", speaker: "МИД" }],
  },
];
