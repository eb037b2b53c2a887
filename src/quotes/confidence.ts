// confidence: turns the model's own chances into the share of right answers they stand for, by kind of quotation.

import type { QuotationKind } from "../core/quotation.ts";

/** Raw chance and share of right ones, ascending: measured on annotated news, see docs/methods/quotations.md. */
const curves: Readonly<Record<QuotationKind, readonly (readonly [number, number])[]>> = {
  direct: [
    [0, 0.05],
    [0.55, 0.5],
    [0.82, 0.65],
    [0.93, 0.9],
    [0.98, 0.955],
    [1, 0.98],
  ],
  mixed: [
    [0, 0.05],
    [0.58, 0.27],
    [0.87, 0.57],
    [0.93, 0.71],
    [0.948, 0.85],
    [1, 0.88],
  ],
  indirect: [
    [0, 0.1],
    [0.6, 0.42],
    [0.87, 0.46],
    [0.94, 0.63],
    [0.95, 0.75],
    [1, 0.8],
  ],
};

/** The confidence of a raw chance: a straight line between the measured points. */
export function confidence(raw: number, kind: QuotationKind): number {
  const curve = curves[kind];
  const next = curve.findIndex(([x]) => x >= raw);
  if (next <= 0) return (next === 0 ? curve[0] : curve.at(-1))?.[1] ?? raw;
  const [x0, y0] = curve[next - 1] ?? [0, 0];
  const [x1, y1] = curve[next] ?? [1, 1];
  return Math.round(1000 * (y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0))) / 1000;
}
