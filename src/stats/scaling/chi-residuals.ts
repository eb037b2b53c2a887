// chiResiduals: the standardised residuals of a table of counts, (P − r c') / √(r c'), as an operator that is never written out.

import type { LinearOperator } from "../../math/truncated-svd.ts";
import type { Counts } from "./counts.ts";

/**
 * What correspondence analysis decomposes, and where Wordfish starts.
 *
 * @source Greenacre 2017, Correspondence Analysis in Practice, appendix A
 * @cost O(cells) a product
 */
export function chiResiduals({
  documents,
  words,
  bounds,
  columns,
  values,
  rowSums,
  columnSums,
  total,
}: Counts): LinearOperator {
  const rows = rowSums.map((sum) => Math.sqrt(sum / total));
  const wide = columnSums.map((sum) => Math.sqrt(sum / total));
  return {
    rows: documents,
    columns: words,
    times(x) {
      const scaled = x.map((one, w) => one / (wide[w] as number));
      const off = x.reduce((sum, one, w) => sum + one * (wide[w] as number), 0);
      const result = new Float64Array(documents);
      for (let d = 0; d < documents; d++) {
        let sum = 0;
        for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++)
          sum += (values[k] as number) * (scaled[columns[k] as number] as number);
        result[d] = sum / total / (rows[d] as number) - (rows[d] as number) * off;
      }
      return result;
    },
    transposedTimes(x) {
      const off = x.reduce((sum, one, d) => sum + one * (rows[d] as number), 0);
      const result = new Float64Array(words);
      for (let d = 0; d < documents; d++) {
        const scaled = (x[d] as number) / (rows[d] as number) / total;
        for (let k = bounds[d] as number; k < (bounds[d + 1] as number); k++) {
          const w = columns[k] as number;
          result[w] = (result[w] as number) + (values[k] as number) * scaled;
        }
      }
      return result.map((sum, w) => sum / (wide[w] as number) - (wide[w] as number) * off);
    },
  };
}
