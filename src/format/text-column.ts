// textColumn: how messages say which column holds the texts, with the way out where it is called otherwise.

/**
 * What is needed, in words.
 *
 * @param name What the column is called, if it is.
 */
export function textColumn(name: string): string {
  const wayOut = name === "text" ? " (or which one it is: map { text: NAME }, hustings import --map text=NAME)" : "";
  return `${name}${wayOut}`;
}
