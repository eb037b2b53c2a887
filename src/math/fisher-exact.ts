// fisherExact: the exact test of a two-by-two table with fixed margins.

import type { Contingency } from "./contingency.ts";
import { hypergeometric, type Hypergeometric } from "./hypergeometric.ts";
import { logComplement } from "./log-complement.ts";

/** Tables whose probabilities differ by less than this share count as equally likely, as in R's fisher.test. */
const alike = Math.log1p(1e-7);

/**
 * Fisher's exact test.
 *
 * @param table Whole counts.
 * @param options `alternative`: `"both"` (default) adds up every table at most as likely as this one; `"greater"` asks for more in the first
 *   cell, `"less"` for fewer. `as`: `"probability"` (default) or `"log"`.
 * @returns The p-value, or its natural logarithm.
 * @source Fisher 1935; two-sided as stats::fisher.test of R 4.2
 * @cost O(√count)
 * @example
 * fisherExact({ o11: 1, o12: 3, o21: 3, o22: 1 }).toFixed(6); // => "0.485714"
 */
export function fisherExact(
  table: Contingency,
  {
    alternative = "both",
    as = "probability",
  }: { readonly alternative?: "both" | "greater" | "less"; readonly as?: "probability" | "log" } = {},
): number {
  const cells = hypergeometric(table);
  const x = table.o11;
  const log = Math.min(0, alternative === "both" ? bothSides(cells, x) : oneSide(cells, x, alternative));
  return as === "log" ? log : Math.exp(log);
}

/** The tail on one side, added up from x outwards, or as the complement of the other. */
function oneSide(cells: Hypergeometric, x: number, side: "greater" | "less"): number {
  const up = side === "greater";
  const outer = up ? x > cells.mode(1) : x < cells.mode(1);
  if (outer) return cells.logAt(x) + Math.log(outwards(cells, x, up ? 1 : -1));
  const next = up ? x - 1 : x + 1;
  if (next < cells.least || next > cells.most) return 0;
  return logComplement(Math.min(0, cells.logAt(next) + Math.log(outwards(cells, next, up ? -1 : 1))));
}

function bothSides(cells: Hypergeometric, x: number): number {
  const mode = cells.mode(1);
  const here = cells.logAt(x);
  const limit = here + alike;
  if (cells.logAt(mode) <= limit) return 0;
  const direction = x > mode ? 1 : -1;
  const own = outwards(cells, x, direction);
  const across = firstAsRare(cells, limit, -direction as -1 | 1);
  const other =
    across === undefined ? 0 : Math.exp(cells.logAt(across) - here) * outwards(cells, across, -direction as -1 | 1);
  return here + Math.log(own + other);
}

/** Σ P(y) / P(x) over y = x, x ± 1, … away from the mode. */
function outwards(cells: Hypergeometric, x: number, direction: -1 | 1): number {
  let term = 1;
  let sum = 1;
  for (let y = x; direction > 0 ? y < cells.most : y > cells.least; y += direction) {
    term *= direction > 0 ? cells.stepUp(y) : 1 / cells.stepUp(y - 1);
    sum += term;
    if (term < sum * 1e-18) break;
  }
  return sum;
}

/** The nearest value on that side of the mode that is as rare as the limit says. */
function firstAsRare(cells: Hypergeometric, limit: number, direction: -1 | 1): number | undefined {
  const end = direction > 0 ? cells.most : cells.least;
  let [near, far] = [cells.mode(1), end];
  if (cells.logAt(end) > limit) return undefined;
  while (Math.abs(far - near) > 1) {
    const middle = Math.trunc((near + far) / 2);
    if (cells.logAt(middle) <= limit) far = middle;
    else near = middle;
  }
  return far;
}
