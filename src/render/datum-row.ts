// datumRow: the row of its table that a datum of a chart was drawn from.

/** The place of the row; `undefined` for data that stand for none. A chart of one's own names it otherwise, because a table may have a column `row`. */
export function datumRow(datum: object): number | undefined {
  const { row, rowPlace = row } = datum as { readonly row?: unknown; readonly rowPlace?: unknown };
  return typeof rowPlace === "number" ? rowPlace : undefined;
}
