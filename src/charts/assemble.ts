// What all charts share: the heading, the configuration, the provenance, and the one place where a Chart is put together.

import type { TopLevelSpec } from "vega-lite";
import type { Chart } from "../core/chart.ts";
import type { Row, Table } from "../core/table.ts";
import { version } from "../core/version.ts";
import { theme } from "./theme.ts";

/** The options that every chart has. */
export interface ChartOptions {
  /** The finding's subject; by default made from the table. */
  readonly title?: string;
  /** What is measured, per what, where, when, and what the bands are; by default made from the table's method. */
  readonly subtitle?: string;
  /** Width of the plot in pixels, without names and margins. */
  readonly width?: number;
  /** A colour of your own for a frame or a group, as `#rrggbb`. */
  readonly colors?: Readonly<Record<string, string>>;
}

type Layered = Extract<TopLevelSpec, { layer: unknown }>;
export type Layer = Layered["layer"][number];
export type Datum = Readonly<Record<string, string | number | boolean | null>>;

/** What a builder knows in the end. */
export interface Parts {
  readonly table: Table<object>;
  readonly title: string;
  readonly subtitle: readonly string[];
  readonly alt: string;
  /** Pixels that the heading may take before it is broken. */
  readonly room: number;
}

/** A chart from its body (layers, or a facet of them, with the data inline). */
export function assemble(body: object, { table, title, subtitle, alt, room }: Parts): Chart {
  const spec = plain({
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    description: alt,
    usermeta: { hustings: provenance(table) },
    title: {
      text: broken(title, room / (theme.size.title * 0.46)),
      subtitle: subtitle.flatMap((line) => broken(line, room / (theme.size.subtitle * 0.42))),
    },
    ...body,
    config: overlaid(config, "config" in body ? (body.config as object) : {}),
  }) as TopLevelSpec;
  return { kind: "chart", spec, alt, table: table as Table<Row> };
}

/** Settings with those of another in them, part by part. */
export function overlaid(settings: object, more: object): object {
  const known = settings as Readonly<Record<string, unknown>>;
  const parts = Object.entries(more).map(([part, value]) => {
    const old = known[part];
    const both = typeof old === "object" && old !== null && typeof value === "object" && value !== null;
    return [part, both ? { ...old, ...value } : (value as unknown)] as const;
  });
  return { ...settings, ...Object.fromEntries(parts) };
}

/** What made the numbers: enough to make them again. */
function provenance(table: Table<object>): object {
  const { name, options, seed, corpus } = table.method;
  return { version, corpus: corpus.hash, method: name, options: plain(options), seed };
}

/** A value as JSON holds it: what JSON has no word for is left out, and nothing is shared with the table. */
function plain(value: object): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** A line broken at spaces so that each part has at most `limit` characters where words allow. */
function broken(line: string, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of line.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length + 1 > limit) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

const { light: palette, size } = theme;

const config = {
  background: palette.ground,
  font: theme.font,
  padding: theme.padding,
  view: { stroke: null },
  title: {
    anchor: "start",
    frame: "bounds",
    color: palette.ink,
    fontSize: size.title,
    fontWeight: 600,
    lineHeight: 24,
    subtitleColor: palette.soft,
    subtitleFontSize: size.subtitle,
    subtitleLineHeight: 19,
    subtitlePadding: 7,
    offset: 20,
    // The words for those who do not see the picture are those of the alt text, said once.
    aria: false,
  },
  axis: {
    aria: false,
    labelColor: palette.soft,
    labelFontSize: size.label,
    labelLimit: 0,
    titleColor: palette.soft,
    titleFontSize: size.mark,
    titleFontWeight: "normal",
    titleLimit: 0,
    gridColor: palette.grid,
    domainColor: palette.axis,
    tickColor: palette.axis,
    tickSize: 5,
    labelPadding: 6,
  },
  header: {
    labelColor: palette.ink,
    labelFontSize: size.label,
    labelFontWeight: 600,
    labelLimit: 0,
    labelAnchor: "start",
    labelPadding: 8,
    title: null,
  },
  text: { fontSize: size.mark },
};
