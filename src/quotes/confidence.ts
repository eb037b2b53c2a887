// confidence: turns the model's own chances into the share of right answers they stand for, by kind of quotation.

import type { QuotationKind } from "../core/quotation.ts";

/** Raw chance and share of right ones, ascending: measured on annotated news, see docs/methods/quotations.md. */
const curves: Readonly<Record<QuotationKind, readonly (readonly [number, number])[]>> = {
  direct: [
    [0, 0.05],
    [0.57, 0.51],
    [0.84, 0.68],
    [0.93, 0.94],
    [0.98, 0.955],
    [1, 0.98],
  ],
  mixed: [
    [0, 0.05],
    [0.59, 0.32],
    [0.87, 0.62],
    [0.93, 0.77],
    [0.95, 0.85],
    [1, 0.88],
  ],
  indirect: [
    [0, 0.1],
    [0.6, 0.45],
    [0.91, 0.53],
    [0.94, 0.61],
    [0.95, 0.78],
    [1, 0.82],
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
