// writtenDate: a date as people write it, in English or Russian, as ISO.

const months =
  "january янв february фев march мар april апр may ма june июн july июл august авг september сен october окт november ноя december дек".split(
    " ",
  );

/** "25 September 2024", "September 25, 2024", "25 сентября 2024", "25.09.2024". */
export function writtenDate(text: string): string | null {
  const iso = (year = "", month = 0, day = ""): string =>
    `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  const numbers = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/u.exec(text);
  if (numbers !== null) return isoDate(iso(numbers[3], Number(numbers[2]), numbers[1]));
  const words = /(\d{1,2})\.?\s+(\p{L}{3,})\.?,?\s+(\d{4})/u.exec(text);
  const turned = /(\p{L}{3,})\.?\s+(\d{1,2}),?\s+(\d{4})/u.exec(text);
  const [day, name = "", year] = words?.slice(1) ?? [turned?.[2], turned?.[1], turned?.[3]];
  const small = name.toLowerCase();
  const at = months.findIndex(
    (month) =>
      small !== "" &&
      (month.startsWith(small) ||
        (small.length > 2 && small.startsWith(month.slice(0, 3))) ||
        (month.length < 3 && small.startsWith(month))),
  );
  return at === -1 || year === undefined ? null : isoDate(iso(year, Math.floor(at / 2) + 1, day));
}

const dayMonthYear = /^\d{1,2}\.\d{1,2}\.\d{4}$/u;
const inWords = /^(?:\d{1,2}\.?\s+\p{L}{3,}\.?,?\s+\d{4}|\p{L}{3,}\.?\s+\d{1,2},?\s+\d{4})$/u;

/**
 * A text that is a date and nothing else, as ISO: "28.12.2015" (the day first), "2015/12/28", "28 December 2015", "December 28, 2015", "2015-12-28T09:30:00Z".
 * "12/3/2020" is two days, and none of them is guessed.
 *
 * @returns `null` for what is no day of the calendar.
 */
export function wholeDate(text: string): string | null {
  const plain = text.trim();
  const date =
    dayMonthYear.test(plain) || inWords.test(plain)
      ? writtenDate(plain)
      : (/^\d{4}-\d\d-\d\d(?=[T ]\d)/u.exec(plain)?.[0] ??
        /^\d{4}\/\d\d\/\d\d$/u.exec(plain)?.[0].replaceAll("/", "-"));
  return date !== null && date !== undefined && isDay(date) ? date : null;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

/** The day of a time stamp, or the date as coarse as it is. */
export function isoDate(value: string | null): string | null {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T ])/u.exec(value?.trim() ?? "")?.[0] ?? null;
}
