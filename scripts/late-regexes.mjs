// Makes the expressions with Unicode classes where they are first used: the engine takes tenths of a millisecond for each, twice, and every import paid for all.

import { readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";

/** Methods that begin at the start whatever an expression matched before, so that one expression serves every call. */
const STATELESS = new Set(["match", "matchAll", "replace", "replaceAll", "search", "split"]);

const isLiteral = (node) => node?.type === "Literal" && node.regex !== undefined;
const isCostly = (node) => isLiteral(node) && node.regex.pattern.includes("\\p{");
const isMade = (node) => node?.type === "NewExpression" && node.callee.name === "RegExp";
const keepsPlace = (node) => /[gy]/u.test(node.regex.flags);

/** An expression as a call, so that the engine sees a string until it runs. */
const made = ({ regex }) => `new RegExp(${JSON.stringify(regex.pattern)},${JSON.stringify(regex.flags)})`;

/** What a module holds of interest: constants that are expressions, expressions inside of functions, names bound and names read. */
function survey(program) {
  const found = { constants: new Map(), inner: [], bound: new Map(), read: [], fixed: new Set() };
  let depth = 0;
  const bind = (node) => {
    if (node === null || node === undefined) return;
    if (node.type === "Identifier") found.bound.set(node.name, (found.bound.get(node.name) ?? 0) + 1);
    else if (node.type === "ObjectPattern") for (const one of node.properties) bind(one.value ?? one.argument);
    else if (node.type === "ArrayPattern") for (const one of node.elements) bind(one);
    else if (node.type === "AssignmentPattern") bind(node.left);
    else if (node.type === "RestElement") bind(node.argument);
  };
  const enter = (node) => {
    depth++;
    bind(node.id);
    for (const one of node.params) bind(one);
  };
  const leave = () => depth--;
  const shared = new Set();
  const unread = new Set();
  new Visitor({
    FunctionDeclaration: enter,
    "FunctionDeclaration:exit": leave,
    FunctionExpression: enter,
    "FunctionExpression:exit": leave,
    ArrowFunctionExpression: enter,
    "ArrowFunctionExpression:exit": leave,
    ClassDeclaration: (node) => bind(node.id),
    CatchClause: (node) => bind(node.param),
    ImportSpecifier: (node) => bind(node.local),
    ExportSpecifier: (node) => found.fixed.add(node.local.name),
    ExportNamedDeclaration(node) {
      for (const one of node.declaration?.declarations ?? []) found.fixed.add(one.id.name);
    },
    VariableDeclaration(node) {
      const [only] = node.declarations;
      for (const one of node.declarations) bind(one.id);
      if (depth > 0 || node.declarations.length > 1 || only.id.type !== "Identifier") return;
      if (node.kind === "const" && (isCostly(only.init) || isMade(only.init))) found.constants.set(only.id.name, node);
    },
    CallExpression({ callee, arguments: given }) {
      if (callee.type === "MemberExpression" && STATELESS.has(callee.property.name)) shared.add(given[0]);
    },
    MemberExpression: (node) => !node.computed && unread.add(node.property),
    Property(node) {
      if (node.shorthand) found.fixed.add(node.key.name);
      else if (!node.computed) unread.add(node.key);
    },
    Identifier: (node) => !unread.has(node) && found.read.push(node),
    Literal(node) {
      if (depth > 0 && isCostly(node) && (!keepsPlace(node) || shared.has(node))) found.inner.push(node);
    },
  }).visit(program);
  return found;
}

/** The text from one place to another with what stands in it exchanged; exchanges may lie within each other. */
function exchanged(source, edits, from, to) {
  let text = "";
  let at = from;
  for (const { start, end, by } of edits) {
    if (start < at || end > to || (start === from && end === to)) continue;
    text += source.slice(at, start) + by();
    at = end;
  }
  return text + source.slice(at, to);
}

/** A module with its costly expressions made late. Lines stay where they are. */
export function lateRegexes(source, file) {
  const { constants, inner, bound, read, fixed } = survey(parseSync(file, source).program);
  const variables = [];
  const late = (text) => {
    variables.push(`late$${variables.length}`);
    return `(${variables.at(-1)}??=${text})`;
  };
  const edits = inner.map((node) => ({ start: node.start, end: node.end, by: () => late(made(node)) }));
  const within = (start, end) => exchanged(source, edits, start, end);
  for (const [name, node] of constants) {
    const { id, init } = node.declarations[0];
    if (fixed.has(name) || bound.get(name) !== 1) continue;
    const text = () => (isLiteral(init) ? made(init) : within(init.start, init.end));
    edits.push({ start: node.start, end: node.end, by: () => `function ${name}(){return ${late(text())}}` });
    for (const one of read) {
      if (one.name === name && one.start !== id.start) {
        edits.push({ start: one.start, end: one.end, by: () => `${name}()` });
      }
    }
  }
  edits.sort((a, b) => a.start - b.start || b.end - a.end);
  const text = within(0, source.length);
  // `var`, because a module of a circle may be asked before it has run.
  return variables.length === 0
    ? source
    : text.replace(/(?=\n\/\/# sourceMappingURL)|$/u, `\nvar ${variables.join(",")};`);
}

/** For the bundler: all modules of a folder that have such expressions. */
export const regexesLate = {
  name: "regexes-late",
  setup(builder) {
    builder.onLoad({ filter: /[\\/]dist[\\/].*\.js$/ }, ({ path }) => {
      const source = readFileSync(path, "utf8");
      return { contents: /\\p\{|new RegExp\(/u.test(source) ? lateRegexes(source, path) : source };
    });
  },
};
