// The pieces of a spec that every chart uses in the same way: what a mark says, where its colour comes from, how an axis looks.

import type { SeriesLook } from "./series.ts";
import { theme } from "./theme.ts";

/** A mark drawn from a row says its numbers, to a screen reader and under the pointer. The renderer hangs the way to the passages on it. */
export const spoken: object = {
  description: { field: "words", type: "nominal" },
  tooltip: { field: "words", type: "nominal" },
};

/** A wide invisible rim, so that a small dot is easy to hit. */
export const rim: object = { strokeWidth: 14, strokeOpacity: 0 };

/** The colours of names: `mark` for shapes, `text` for words. */
export function colored(
  names: readonly string[],
  {
    looks,
    field,
    part,
  }: { readonly looks: ReadonlyMap<string, SeriesLook>; readonly field: string; readonly part: "mark" | "text" },
): object {
  const range = names.map((name) => looks.get(name)?.[part] ?? theme.light.quiet);
  return { field, type: "nominal", scale: { domain: names, range }, legend: null };
}

/** The axis of the values: round numbers and a grid, nothing else. */
export function valueAxis(values: readonly number[], extra: object = {}): object {
  return {
    values,
    grid: true,
    labelFlush: false,
    ticks: false,
    domain: false,
    format: formatOf(values),
    title: null,
    ...extra,
  };
}

/** As many decimals as the steps need. */
function formatOf(values: readonly number[]): string {
  const decimals = Math.max(0, ...values.map((value) => decimalsOf(value)));
  return decimals > 6 ? ".1e" : `,.${decimals}f`;
}

function decimalsOf(value: number): number {
  const [digits = "", power = "0"] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1] ?? "").length - Number(power));
}

/** The title of an upright axis: level, above it, and beginning where its longest number begins. */
export function levelTitle(title: string, values: readonly number[]): object {
  const digits = Math.max(
    0,
    ...values.map((value) => value.toLocaleString("en-US", { maximumFractionDigits: 6 }).length),
  );
  const titleX = -(digits * theme.size.label * 0.497 + 6);
  return { title, titleAngle: 0, titleAlign: "left", titleAnchor: "end", titleBaseline: "bottom", titleX, titleY: -10 };
}

/** Words over lines: first as a rim in the colour of the ground, then as themselves. */
export function haloed(layer: { readonly mark: object; readonly [part: string]: unknown }): readonly object[] {
  const rimmed = { stroke: theme.light.ground, strokeWidth: 4, strokeJoin: "round" };
  const { encoding } = layer;
  const plain =
    typeof encoding === "object" && encoding !== null && "color" in encoding
      ? { ...encoding, color: undefined }
      : encoding;
  return [{ ...layer, mark: { ...layer.mark, ...rimmed }, encoding: plain }, layer];
}
