// Words that stand over lines and can still be read.

import { theme } from "./theme.ts";

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
