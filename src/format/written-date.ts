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

/** The day of a time stamp, or the date as coarse as it is. */
export function isoDate(value: string | null): string | null {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=$|[T ])/u.exec(value?.trim() ?? "")?.[0] ?? null;
}
