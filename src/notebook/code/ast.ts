// ast: the syntax tree of a script, as far as the runner has to know it: ESTree with the nodes of TypeScript, from whatever parser there is.

/** A node. Its other keys depend on its type; `child` and `children` read them. */
export interface Ast {
  readonly type: string;
  /** In UTF-16 code units of the source. */
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** Whether a value is a node. */
export function isAst(value: unknown): value is Ast {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The node under a key; `undefined` where there is none. */
export function child(node: Ast, key: string): Ast | undefined {
  const value = node[key];
  return isAst(value) ? value : undefined;
}

/** The nodes of the list under a key, holes left out. */
export function children(node: Ast, key: string): readonly Ast[] {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isAst) : [];
}

/** Every node directly below, in the order of the keys. */
export function below(node: Ast): readonly Ast[] {
  return Object.keys(node).flatMap((key) => {
    const value = node[key];
    if (Array.isArray(value)) return value.filter(isAst);
    return key !== "parent" && isAst(value) ? [value] : [];
  });
}

/** The text under a key, or the empty one. */
export function word(node: Ast | undefined, key: string): string {
  const value = node?.[key];
  return typeof value === "string" ? value : "";
}
