// visit: goes through the tree of a statement and notes the names it uses, each in its scope.

import { below, child, children, isAst, word, type Ast } from "./ast.ts";
import {
  boundNames,
  declare,
  functionScope,
  hoistVars,
  isMade,
  refer,
  scope,
  type Reader,
  type Scope,
} from "./reader.ts";

type Visitor = (reader: Reader, from: Scope, node: Ast) => void;

function each(reader: Reader, from: Scope, nodes: readonly (Ast | undefined)[]): void {
  for (const node of nodes) if (node !== undefined) visit(reader, from, node);
}

/** A node and all below it. */
export function visit(reader: Reader, from: Scope, node: Ast): void {
  const visitor = visitors[node.type];
  if (visitor !== undefined) visitor(reader, from, node);
  else if (!node.type.startsWith("TS")) each(reader, from, below(node));
}

/** A list of statements in their scope. */
function list(reader: Reader, within: Scope, statements: readonly Ast[]): void {
  declare(reader, within, statements);
  for (const one of statements) {
    if (one.type === "ExpressionStatement") reader.begins.add(one.start);
    visit(reader, within, one);
  }
}

/** A new scope for a list of statements. */
function block(reader: Reader, from: Scope, statements: readonly Ast[]): void {
  list(reader, scope(from), statements);
}

const inExpression: Visitor = (reader, from, node) => each(reader, from, [child(node, "expression")]);

const loop: Visitor = (reader, from, node) => {
  if (node["await"] === true && functionScope(from) === reader.root) reader.waits = true;
  const inner = scope(from);
  const head = child(node, "init") ?? child(node, "left");
  if (head?.type === "VariableDeclaration") {
    declare(reader, inner, [head]);
    visit(reader, inner, head);
  } else if (head !== undefined && node["left"] !== undefined) assign(reader, inner, head, "write");
  else each(reader, inner, [head]);
  each(reader, inner, [child(node, "test"), child(node, "update"), child(node, "right"), child(node, "body")]);
};

const classLike: Visitor = (reader, from, node) => {
  const inner = scope(from);
  const id = child(node, "id");
  // The name of a declaration is one with that around it.
  if (id !== undefined && node.type === "ClassExpression") inner.names.add(word(id, "name"));
  each(reader, from, [child(node, "superClass"), ...children(node, "decorators")]);
  for (const member of children(child(node, "body") ?? node, "body")) {
    each(reader, from, children(member, "decorators"));
    if (member["computed"] === true) each(reader, inner, [child(member, "key")]);
    if (member["declare"] === true) continue;
    const own = scope(inner, { isFunction: true });
    if (member.type === "StaticBlock") block(reader, own, children(member, "body"));
    else each(reader, own, [child(member, "value")]);
  }
};

const functionLike: Visitor = (reader, from, node) => {
  const inner = scope(from, { isFunction: true });
  if (node.type === "FunctionExpression" && isAst(node["id"])) inner.names.add(word(node["id"], "name"));
  if (node.type !== "ArrowFunctionExpression") inner.names.add("arguments");
  const params = children(node, "params");
  for (const param of params) for (const name of boundNames(param)) inner.names.add(name);
  for (const param of params) defaults(reader, inner, param);
  const body = child(node, "body");
  if (body === undefined) return;
  if (body.type !== "BlockStatement") return visit(reader, inner, body);
  const statements = children(body, "body");
  for (const one of statements) hoistVars(reader, inner, one);
  list(reader, inner, statements);
};

/** What a pattern reads while it binds: default values and computed keys. */
function defaults(reader: Reader, from: Scope, pattern: Ast | undefined): void {
  if (pattern === undefined) return;
  if (pattern.type === "AssignmentPattern") {
    each(reader, from, [child(pattern, "right")]);
    defaults(reader, from, child(pattern, "left"));
  } else if (pattern.type === "ObjectPattern") {
    for (const one of children(pattern, "properties")) {
      if (one["computed"] === true) each(reader, from, [child(one, "key")]);
      defaults(reader, from, child(one, "value") ?? child(one, "argument"));
    }
  } else if (pattern.type === "ArrayPattern") {
    for (const one of children(pattern, "elements")) defaults(reader, from, one);
  } else if (pattern.type === "TSParameterProperty") defaults(reader, from, child(pattern, "parameter"));
  else if (pattern.type === "RestElement") defaults(reader, from, child(pattern, "argument"));
}

/** What stands on the left of an assignment. */
function assign(reader: Reader, from: Scope, target: Ast, use: "write" | "update"): void {
  switch (target.type) {
    case "Identifier":
      return refer(reader, from, target, { use });
    case "ObjectPattern":
      for (const one of children(target, "properties")) {
        if (one["computed"] === true) each(reader, from, [child(one, "key")]);
        const value = child(one, "value") ?? child(one, "argument");
        if (value === undefined) continue;
        if (one["shorthand"] !== true) assign(reader, from, value, use);
        else shorthandTarget(reader, from, value);
      }
      return;
    case "ArrayPattern":
      for (const one of children(target, "elements")) assign(reader, from, one, use);
      return;
    case "AssignmentPattern": {
      const left = child(target, "left");
      if (left !== undefined) assign(reader, from, left, use);
      return each(reader, from, [child(target, "right")]);
    }
    case "RestElement": {
      const inner = child(target, "argument");
      return inner === undefined ? undefined : assign(reader, from, inner, use);
    }
    case "MemberExpression":
      return mutate(reader, from, target);
    case "ParenthesizedExpression":
    case "TSAsExpression":
    case "TSSatisfiesExpression":
    case "TSNonNullExpression":
    case "TSTypeAssertion": {
      const inner = child(target, "expression");
      return inner === undefined ? undefined : assign(reader, from, inner, use);
    }
    default:
      return visit(reader, from, target);
  }
}

/** `({ a } = o)` and `({ a = 1 } = o)` */
function shorthandTarget(reader: Reader, from: Scope, value: Ast): void {
  const id = value.type === "AssignmentPattern" ? child(value, "left") : value;
  if (id !== undefined) refer(reader, from, id, { use: "write", shorthand: true });
  if (value.type === "AssignmentPattern") each(reader, from, [child(value, "right")]);
}

/** A member is written: what its first name holds is changed. */
function mutate(reader: Reader, from: Scope, member: Ast): void {
  let at: Ast = member;
  for (;;) {
    if (at.type === "MemberExpression" && at["computed"] === true) each(reader, from, [child(at, "property")]);
    const inner = child(at, "object") ?? child(at, "expression");
    if (!/^(?:MemberExpression|ChainExpression|ParenthesizedExpression|TS\w+)$/u.test(at.type) || inner === undefined)
      break;
    at = inner;
  }
  if (at.type === "Identifier") {
    if (!madeHere(from, word(at, "name"))) reader.meddles = true;
    refer(reader, from, at, { use: "mutate" });
  } else {
    if (!isMade(at)) reader.meddles = true;
    visit(reader, from, at);
  }
}

function madeHere(from: Scope, name: string): boolean {
  let at: Scope | undefined = from;
  while (at !== undefined && !at.names.has(name)) at = at.outer;
  return at?.made.has(name) === true;
}

/** Methods of arrays, sets and maps that change them. */
const mutators = new Set(
  "push pop shift unshift splice sort reverse fill copyWithin set add delete clear append".split(" "),
);

/** Functions that change their first argument. */
const changesFirst =
  /^(?:Object\.(?:assign|defineProperty|defineProperties|setPrototypeOf)|Reflect\.(?:set|deleteProperty|defineProperty))$/u;

const call: Visitor = (reader, from, node) => {
  const callee = child(node, "callee") ?? child(node, "tag");
  const rest = [...children(node, "arguments"), child(node, "quasi")];
  if (callee?.type === "Identifier") refer(reader, from, callee, { called: true });
  else if (callee?.type === "MemberExpression" && callee["computed"] !== true) {
    const method = word(child(callee, "property"), "name");
    const object = child(callee, "object");
    const [first] = rest;
    if (mutators.has(method)) mutate(reader, from, callee);
    else visit(reader, from, callee);
    if (first?.type === "Identifier" && changesFirst.test(`${word(object, "name")}.${method}`))
      refer(reader, from, first, { use: "mutate" });
  } else each(reader, from, [callee]);
  each(reader, from, rest);
};

const visitors: Readonly<Record<string, Visitor>> = {
  Identifier: (reader, from, node) => refer(reader, from, node),
  FunctionDeclaration: functionLike,
  FunctionExpression: functionLike,
  ArrowFunctionExpression: functionLike,
  ClassDeclaration: classLike,
  ClassExpression: classLike,
  BlockStatement: (reader, from, node) => block(reader, from, children(node, "body")),
  ForStatement: loop,
  ForInStatement: loop,
  ForOfStatement: loop,
  SwitchStatement(reader, from, node) {
    each(reader, from, [child(node, "discriminant")]);
    const inner = scope(from);
    const cases = children(node, "cases");
    for (const one of cases) declare(reader, inner, children(one, "consequent"));
    for (const one of cases) {
      each(reader, inner, [child(one, "test")]);
      list(reader, inner, children(one, "consequent"));
    }
  },
  CatchClause(reader, from, node) {
    const inner = scope(from);
    for (const name of boundNames(child(node, "param"))) inner.names.add(name);
    defaults(reader, inner, child(node, "param"));
    each(reader, inner, [child(node, "body")]);
  },
  VariableDeclaration(reader, from, node) {
    if (node["declare"] === true) return;
    if (node["kind"] === "await using" && functionScope(from) === reader.root) reader.waits = true;
    for (const one of children(node, "declarations")) {
      defaults(reader, from, child(one, "id"));
      each(reader, from, [child(one, "init")]);
    }
  },
  MemberExpression(reader, from, node) {
    each(reader, from, [child(node, "object"), node["computed"] === true ? child(node, "property") : undefined]);
  },
  Property(reader, from, node) {
    if (node["computed"] === true) each(reader, from, [child(node, "key")]);
    const value = child(node, "value");
    if (node["shorthand"] === true && value?.type === "Identifier") refer(reader, from, value, { shorthand: true });
    else each(reader, from, [value]);
  },
  AssignmentExpression(reader, from, node) {
    const left = child(node, "left");
    if (left !== undefined) assign(reader, from, left, node["operator"] === "=" ? "write" : "update");
    each(reader, from, [child(node, "right")]);
  },
  UpdateExpression(reader, from, node) {
    const argument = child(node, "argument");
    if (argument !== undefined) assign(reader, from, argument, "update");
  },
  UnaryExpression(reader, from, node) {
    const argument = child(node, "argument");
    if (argument === undefined) return;
    if (node["operator"] === "delete" && argument.type === "MemberExpression") mutate(reader, from, argument);
    else visit(reader, from, argument);
  },
  AwaitExpression(reader, from, node) {
    if (functionScope(from) === reader.root) reader.waits = true;
    each(reader, from, [child(node, "argument")]);
  },
  MetaProperty(reader, _from, node) {
    if (word(child(node, "meta"), "name") === "import") reader.metas.push({ start: node.start, end: node.end });
  },
  CallExpression: call,
  TaggedTemplateExpression: call,
  TSEnumDeclaration(reader, from, node) {
    const inner = scope(from);
    const members = children(child(node, "body") ?? node, "members");
    for (const one of members) inner.names.add(word(child(one, "id"), "name") || word(child(one, "id"), "value"));
    for (const one of members) each(reader, inner, [child(one, "initializer")]);
  },
  TSModuleDeclaration(reader, from, node) {
    if (node["declare"] === true || node["global"] === true) return;
    const body = child(node, "body");
    if (body !== undefined) block(reader, scope(from, { isFunction: true }), children(body, "body"));
  },
  LabeledStatement: (reader, from, node) => each(reader, from, [child(node, "body")]),
  BreakStatement: () => undefined,
  ContinueStatement: () => undefined,
  ImportDeclaration: () => undefined,
  ExportAllDeclaration: () => undefined,
  ExportNamedDeclaration: (reader, from, node) => each(reader, from, [child(node, "declaration")]),
  TSAsExpression: inExpression,
  TSSatisfiesExpression: inExpression,
  TSNonNullExpression: inExpression,
  TSTypeAssertion: inExpression,
  TSInstantiationExpression: inExpression,
};
