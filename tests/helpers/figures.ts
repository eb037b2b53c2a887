// What counts as one series of figures in a reference run: a number, a list, a matrix with its names, or a record of many names.

/** Whether nothing below this value is looked at one by one. */
export function isFigures(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return true;
  const keys = Object.keys(value);
  const scalars = Object.values(value).every((one) => typeof one !== "object" || one === null);
  return (scalars && keys.length > 0) || keys.length > 60 || (keys.includes("rows") && keys.includes("values"));
}

/** The paths of all series in a reference run. */
export function figuresIn(value: unknown, path: string): readonly string[] {
  if (isFigures(value)) return [path];
  return Object.entries(value as object).flatMap(([key, one]) => figuresIn(one, `${path}/${key}`));
}
