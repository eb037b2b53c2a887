// reader: what is known while the statements of a cell are read: scopes, the names in them, and where names are used.

import { below, child, children, word, type Ast } from "./ast.ts";
import type { Span } from "./syntax.ts";

/** How a name comes into the script. */
export type BindingKind = "const" | "let" | "var" | "using" | "function" | "class" | "enum" | "import";

/** A name of the script. */
export interface Binding {
  readonly name: string;
  readonly kind: BindingKind;
  /** Which of the statements brings it. */
  readonly statement: number;
  /** Whether it holds a function or a class as it is written: nothing of it can hide and change. */
  readonly plain: boolean;
}

/** A name of the script, or of the world, where it is used. */
export interface Reference {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `mutate`: what it holds is changed, as by `x.a = 1` or `x.push(1)`. An update (`x += 1`) reads and writes. */
  readonly use: "read" | "write" | "update" | "mutate";
  /** Inside of a function, and so perhaps later. */
  readonly deep: boolean;
  /** `x()` and x`…`: what is called gets no `this`. */
  readonly called: boolean;
  /** `{ x }` stands for `{ x: x }`. */
  readonly shorthand: boolean;
  readonly statement: number;
}

/** Names that stand for something within a stretch of code. */
export interface Scope {
  readonly outer: Scope | undefined;
  readonly isFunction: boolean;
  readonly names: Set<string>;
  /** Those of its names that begin as a new list or object. */
  readonly made: Set<string>;
}

/** What has been read so far. */
export interface Reader {
  readonly bindings: Map<string, Binding>;
  readonly references: Reference[];
  readonly metas: Span[];
  readonly begins: Set<number>;
  readonly root: Scope;
  waits: boolean;
  meddles: boolean;
  statement: number;
}

/** A reader that has read nothing. */
export function reader(): Reader {
  const root: Scope = { outer: undefined, isFunction: true, names: new Set(), made: new Set() };
  return {
    bindings: new Map(),
    references: [],
    metas: [],
    begins: new Set(),
    root,
    waits: false,
    meddles: false,
    statement: 0,
  };
}

/** The names that a pattern binds. */
export function boundNames(pattern: Ast | undefined): readonly string[] {
  if (pattern === undefined) return [];
  switch (pattern.type) {
    case "Identifier":
      return [word(pattern, "name")];
    case "ObjectPattern":
      return children(pattern, "properties").flatMap((one) =>
        boundNames(child(one, "value") ?? child(one, "argument")),
      );
    case "ArrayPattern":
      return children(pattern, "elements").flatMap((one) => boundNames(one));
    case "AssignmentPattern":
      return boundNames(child(pattern, "left"));
    case "RestElement":
      return boundNames(child(pattern, "argument"));
    case "TSParameterProperty":
      return boundNames(child(pattern, "parameter"));
    default:
      return [];
  }
}

export function scope(outer: Scope, { isFunction = false }: { readonly isFunction?: boolean } = {}): Scope {
  return { outer, isFunction, names: new Set(), made: new Set() };
}

export function functionScope(from: Scope): Scope {
  let found = from;
  while (!found.isFunction && found.outer !== undefined) found = found.outer;
  return found;
}

function add(reader: Reader, to: Scope, name: string, { kind, plain }: Pick<Binding, "kind" | "plain">): void {
  to.names.add(name);
  if (to === reader.root && !reader.bindings.has(name))
    reader.bindings.set(name, { name, kind, plain, statement: reader.statement });
}

const declarations: Readonly<Record<string, BindingKind>> = {
  FunctionDeclaration: "function",
  ClassDeclaration: "class",
  TSEnumDeclaration: "enum",
  TSModuleDeclaration: "enum",
};

/** Brings the names of a list of statements into their scope, before any of them is read. */
export function declare(reader: Reader, into: Scope, statements: readonly Ast[]): void {
  for (const outer of statements) {
    const statement = /^Export(?:Named|Default)Declaration$/u.test(outer.type)
      ? (child(outer, "declaration") ?? outer)
      : outer;
    if (statement["declare"] === true) continue;
    if (statement.type === "VariableDeclaration") {
      const kind = word(statement, "kind").replace("await ", "") as BindingKind;
      const to = kind === "var" ? functionScope(into) : into;
      for (const one of children(statement, "declarations")) {
        const plain = kind === "const" && /^(?:Arrow)?Function|^Class/u.test(child(one, "init")?.type ?? "");
        for (const name of boundNames(child(one, "id"))) add(reader, to, name, { kind, plain });
        if (isMade(child(one, "init"))) to.made.add(word(child(one, "id"), "name"));
      }
    } else if (statement.type === "ImportDeclaration") {
      for (const one of valueImports(statement))
        add(reader, into, word(child(one, "local"), "name"), { kind: "import", plain: true });
    } else {
      const kind = declarations[statement.type];
      const id = child(statement, "id");
      if (kind !== undefined && id?.type === "Identifier" && isValue(statement))
        add(reader, into, word(id, "name"), { kind, plain: kind === "function" || kind === "class" });
    }
  }
}

/** A function without a body is only a signature, a namespace without values only types. */
function isValue(statement: Ast): boolean {
  if (statement.type === "FunctionDeclaration") return child(statement, "body") !== undefined;
  return statement.type !== "TSModuleDeclaration" || child(statement, "body") !== undefined;
}

/** The specifiers of an import that bring values and not types. */
export function valueImports(statement: Ast): readonly Ast[] {
  if (statement["importKind"] === "type") return [];
  return children(statement, "specifiers").filter((one) => one["importKind"] !== "type");
}

/** `var` inside of blocks belongs to the function. */
export function hoistVars(reader: Reader, into: Scope, node: Ast): void {
  if (/Function|Class|^TS/u.test(node.type)) return;
  if (node.type === "VariableDeclaration" && node["kind"] === "var" && node["declare"] !== true)
    for (const one of children(node, "declarations"))
      for (const name of boundNames(child(one, "id"))) add(reader, into, name, { kind: "var", plain: false });
  for (const one of below(node)) hoistVars(reader, into, one);
}

/** Methods that answer a new list or text, whatever they are called on. */
const makers = new Set(
  "map filter slice concat flat flatMap split toSorted toReversed toSpliced with keys values entries join".split(" "),
);

/** Whether an expression makes something that nobody else holds. */
export function isMade(expression: Ast | undefined): boolean {
  if (expression === undefined) return false;
  if (/^(?:Array|Object|New)Expression$/u.test(expression.type)) return true;
  const callee = expression.type === "CallExpression" ? child(expression, "callee") : undefined;
  return callee?.type === "MemberExpression" && makers.has(word(child(callee, "property"), "name"));
}

interface Use {
  readonly use?: Reference["use"];
  readonly called?: boolean;
  readonly shorthand?: boolean;
}

/** Notes the use of a name, unless a scope inside of the script has a name like it. */
export function refer(
  reader: Reader,
  from: Scope,
  id: Ast,
  { use = "read", called = false, shorthand = false }: Use = {},
): void {
  const name = word(id, "name");
  let at: Scope | undefined = from;
  while (at !== undefined && !at.names.has(name)) at = at.outer;
  if (at !== undefined && at !== reader.root) {
    // A variable of a function around this one, which lives on unseen.
    if (use !== "read" && functionScope(at) !== functionScope(from)) reader.meddles = true;
    return;
  }
  const { statement } = reader;
  const deep = functionScope(from) !== reader.root;
  const end = id.start + name.length;
  reader.references.push({ name, start: id.start, end, use, deep, called, shorthand, statement });
}
