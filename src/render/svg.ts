// A chart as an SVG picture, without a browser: drawn by vega, measured in the bundled font, readable by a screen reader.

import type * as Vega from "vega";
import type * as VegaLite from "vega-lite";
import type { Chart } from "../core/chart.ts";
import { inert } from "./escape-html.ts";
import { textWidth } from "./fonts.ts";
import { linked } from "./linked.ts";
import { svgFinish } from "./svg-finish.ts";

/** Options of `svg()`. */
export interface SvgOptions {
  /** The ground the picture is for. */
  readonly theme?: "light" | "dark";
  /** Where a mark drawn from a row leads, or `null` for nowhere; without it marks are no links. */
  readonly link?: (row: number) => string | null;
  /** Put before every id, so that several pictures can stand in one page. */
  readonly prefix?: string;
}

/**
 * A chart as SVG text. Use it for files and slides; `page()` puts charts with their passages into a page.
 * Without `link` the picture is one image with title and description; each mark drawn from a row tells its numbers under the pointer.
 * Data that a spec asks for from a file or an address is not loaded: charts carry their data.
 *
 * @param options `theme` light by default; see `SvgOptions`.
 * @returns One SVG element, the same bytes for the same chart.
 * @cost about 50 ms a chart after the first
 */
export async function svg(chart: Chart, { theme = "light", link, prefix = "" }: SvgOptions = {}): Promise<string> {
  const [vega, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  measured(vega);
  const spec = clean(link === undefined ? chart.spec : linked(chart.spec, link)) as Chart["spec"];
  const compiled = compile(spec, { logger: silent }).spec;
  const view = new vega.View(vega.parse(compiled), { renderer: "none", loader: sealed, logLevel: vega.None });
  try {
    const drawn = await view.toSVG();
    return svgFinish(drawn, { title: titleOf(chart), alt: chart.alt, theme, prefix, live: link !== undefined });
  } finally {
    view.finalize();
  }
}

type Measure = (item: { readonly fontSize?: number; readonly fontWeight?: string | number }, text: unknown) => number;

/** Gives vega the true widths of texts; by itself it guesses, far too wide. */
function measured(vega: typeof Vega): void {
  const { textMetrics } = vega as unknown as { readonly textMetrics: { width: Measure } };
  textMetrics.width = (item, text) => {
    const bold = item.fontWeight === "bold" || Number(item.fontWeight) >= 550;
    return textWidth(String(text ?? "").trim(), { size: item.fontSize ?? 11, bold });
  };
}

/** A loader that opens nothing and lets links lead only into the page or to the web. */
const sealed = {
  load: (): Promise<never> => Promise.reject(new Error("a chart carries its data; nothing is loaded")),
  sanitize: (uri: string): Promise<{ readonly href: string }> =>
    // A refusal here would end the process; an empty address is taken out when the picture is finished.
    Promise.resolve({ href: /^(?:#|https?:\/\/)/u.test(uri) ? uri : "" }),
  http: (): Promise<never> => Promise.reject(new Error("nothing is loaded")),
  file: (): Promise<never> => Promise.reject(new Error("nothing is loaded")),
  options: {},
  fileAccess: false,
};

const silent = {
  level: () => silent,
  error: () => silent,
  warn: () => silent,
  info: () => silent,
  debug: () => silent,
} as unknown as NonNullable<NonNullable<Parameters<typeof VegaLite.compile>[1]>["logger"]>;

function titleOf(chart: Chart): string {
  const { title } = chart.spec;
  const text = typeof title === "object" && title !== null && "text" in title ? title.text : title;
  if (Array.isArray(text)) return text.join(" ");
  return typeof text === "string" ? text : "Chart";
}

/** Every text of a spec, made inert: XML has no place for some characters, and readers none for others. */
function clean(value: unknown): unknown {
  if (typeof value === "string") return inert(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}
