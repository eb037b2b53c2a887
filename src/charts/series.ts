// Which colour and dash belongs to which name, so that a frame looks the same in every chart of a report.

import { theme, type SeriesColor } from "./theme.ts";

/** The look of one series: never colour alone, so a dash goes with it. */
export interface SeriesLook extends SeriesColor {
  readonly dash: readonly number[];
}

/** The frames of the built-in codebooks keep these places wherever they appear. */
const kept: Readonly<Record<string, number>> = { security: 0, integration: 1, sovereignty: 2 };

/** The first three are told apart by their labels alone; where there are more, dashes help the eye along. */
const dashes: readonly (readonly number[])[] = [
  [1, 0],
  [1, 0],
  [1, 0],
  [8, 3],
  [3, 2],
  [9, 3, 2, 3],
];

/**
 * The look of each name. Built-in frames have theirs; other names take the free colours in alphabetical order, so give
 * all names of the table and not only those in the picture: then charts of one table agree.
 *
 * @param names All names, in any order.
 * @param options `colors`: a colour of your own for a name.
 */
export function series(
  names: readonly string[],
  { colors = {} }: { readonly colors?: Readonly<Record<string, string>> } = {},
): ReadonlyMap<string, SeriesLook> {
  const all = [...new Set(names)].sort();
  const taken = new Set(all.map(placeOf).filter((place) => place !== undefined));
  const free = theme.light.series.map((_, place) => place).filter((place) => !taken.has(place));
  let next = 0;
  return new Map(
    all.map((name) => {
      const place = placeOf(name) ?? (free.length === 0 ? next++ : (free[next++ % free.length] ?? 0));
      return [name, look(place, Object.hasOwn(colors, name) ? colors[name] : undefined)];
    }),
  );
}

function placeOf(name: string): number | undefined {
  return Object.hasOwn(kept, name) ? kept[name] : undefined;
}

function look(place: number, own: string | undefined): SeriesLook {
  const standard = theme.light.series[place % theme.light.series.length] as SeriesColor;
  const dash = dashes[place % dashes.length] ?? [1, 0];
  return own === undefined ? { ...standard, dash } : { mark: own, text: own, dash };
}
