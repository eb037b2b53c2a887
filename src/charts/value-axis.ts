// The axis of the values: round numbers, a grid, the unit where it is read first.

import { theme } from "./theme.ts";

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
