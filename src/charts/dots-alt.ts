// The words that stand in for a chart of dots or bars: highest, lowest, how many are unknown, panel by panel.

import type { Dot, Line } from "./dots.ts";
import { capital, figure } from "./figure.ts";

/** What is told of a mark. */
export type Told = Pick<Dot, "panel" | "name" | "value" | "low" | "high">;

/** Panels told one by one before the rest is left to the data table. */
const toldPanels = 6;

/**
 * An alt text for one value a name.
 *
 * @param options `kind` of chart, `title`, what is `measured`, the dashed `lines`, `digits`: how a value is written.
 */
export function dotsAlt(
  dots: readonly Told[],
  {
    kind,
    title,
    measured,
    lines = [],
    written = figure,
  }: {
    readonly kind: string;
    readonly title: string;
    readonly measured: string;
    readonly lines?: readonly Line[];
    readonly written?: (value: number | null) => string;
  },
): string {
  const panels = [...new Set(dots.map((dot) => dot.panel))];
  const told = panels.slice(0, toldPanels).map((panel) => {
    const line = lines.find((candidate) => candidate.panel === panel);
    const reference = line === undefined || line.at === 0 ? "" : ` ${capital(line.label)}.`;
    return `${panel === "" ? "" : `${panel}: `}${ends(
      dots.filter((dot) => dot.panel === panel),
      written,
    )}${reference}`;
  });
  const rest =
    panels.length > toldPanels ? [`${figure(panels.length - toldPanels)} more panels are in the data table.`] : [];
  const unknown = dots.filter((dot) => dot.value === null).length;
  const missing = unknown === 0 ? [] : [`${figure(unknown)} of ${figure(dots.length)} have too little data.`];
  return [`${kind}. ${title}: ${measured}.`, ...told, ...rest, ...missing].join(" ");
}

function ends(dots: readonly Told[], written: (value: number | null) => string): string {
  const known = dots.filter((dot) => dot.value !== null).sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [first, second] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return "No value is known.";
  if (known.length === 1) return `${one(first, written)}.`;
  const next = second === undefined || known.length < 4 ? "" : `, then ${one(second, written)}`;
  return `Highest ${one(first, written)}${next}; lowest ${one(last, written)}; ${figure(known.length)} shown.`;
}

function one({ name, value, low, high }: Told, written: (value: number | null) => string): string {
  const range = low === null || high === null ? "" : ` (${written(low)} to ${written(high)})`;
  return `${name} ${written(value)}${range}`;
}
