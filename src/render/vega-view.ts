// vegaView: a chart laid out by vega, with true text widths and nothing loaded, ready to be drawn in any form.

import type * as Vega from "vega";
import type * as VegaLite from "vega-lite";
import type { Chart } from "../core/chart.ts";
import { HustingsError } from "../core/errors.ts";
import { chartTitle } from "./chart-title.ts";
import { inert } from "./escape-html.ts";
import { textWidth } from "./fonts.ts";

/**
 * Lays a spec out. Call `finalize()` when done with it.
 *
 * @throws bad-spec for one that Vega-Lite or Vega cannot read.
 */
export async function vegaView(spec: Chart["spec"]): Promise<Vega.View> {
  const [vega, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  measured(vega);
  try {
    const compiled = compile(clean(spec) as Chart["spec"], { logger: silent }).spec;
    return new vega.View(vega.parse(compiled), { renderer: "none", loader: sealed, logLevel: vega.None });
  } catch (error) {
    throw new HustingsError("bad-spec", {
      who: `the chart ${JSON.stringify(chartTitle({ spec }))}`,
      needs: "a spec that Vega-Lite can read",
      got: `it says: ${String(error).replaceAll(/\s+/gu, " ").slice(0, 200)}`,
    });
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

/** Every text of a spec, made inert: XML has no place for some characters, and readers none for others. */
function clean(value: unknown): unknown {
  if (typeof value === "string") return inert(value);
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, clean(inner)]));
}
