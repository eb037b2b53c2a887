// Makes costly constants where they are first used: expressions with Unicode classes, of which each takes tenths of a millisecond, and sets and maps of many words.
// Every import paid for all of them.

import { existsSync, readFileSync } from "node:fs";
import { parseSync, Visitor } from "oxc-parser";

/** Methods that begin at the start whatever an expression matched before, so that one expression serves every call. */
const STATELESS = new Set(["match", "matchAll", "replace", "replaceAll", "search", "split"]);

const isLiteral = (node) => node?.type === "Literal" && node.regex !== undefined;
const isStrange = (text) => /[^\0-\x7f]/u.test(text);
const isCostly = (node) => isLiteral(node) && (node.regex.pattern.includes("\\p{") || isStrange(node.regex.pattern));
const isListOf = (node) => node?.type === "ArrayExpression" && node.elements.some(isCostly);
/** What is made by a call and either an expression or written in many letters. Modules have no side effects: a constant is the same whenever it is made. */
const isMade = (node) =>
  (node?.type === "NewExpression" || node?.type === "CallExpression") &&
  (node.callee.name === "RegExp" || node.end - node.start >= MANY);
/** Letters: a call in fewer costs about as much as the question whether it was made. */
const MANY = 100;
const keepsPlace = (node) => /[gy]/u.test(node.regex.flags);

/** An expression as a call, so that the engine sees a string until it runs. */
const made = ({ regex }) => `new RegExp(${JSON.stringify(regex.pattern)},${JSON.stringify(regex.flags)})`;

/** The same text in ASCII: in an expression an escape means the letter. One other letter in a file makes the engine hold all of it in two bytes a letter. */
const inAscii = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** What a module holds of interest: constants that are expressions, expressions inside of functions, others with strange letters, names bound and names read. */
function survey(program) {
  const found = {
    constants: new Map(),
    inner: [],
    strange: [],
    members: [],
    listed: [],
    words: [],
    lists: [],
    bound: new Map(),
    read: [],
    fixed: new Set(),
  };
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
      if (isListOf(only.init)) for (const one of only.init.elements) if (isCostly(one)) found.listed.push(one);
      if (node.kind === "const" && (isCostly(only.init) || isListOf(only.init) || isMade(only.init)))
        found.constants.set(only.id.name, node);
    },
    CallExpression({ callee, arguments: given }) {
      if (callee.name === "wordSet" && given[0]?.quasis?.length === 1) found.words.push(given[0]);
      if (callee.type === "MemberExpression" && STATELESS.has(callee.property.name)) shared.add(given[0]);
    },
    MemberExpression: (node) => !node.computed && unread.add(node.property),
    Property(node) {
      if (depth === 0 && node.value.callee?.name === "wordSet") found.lists.push(node);
      if (node.shorthand && depth === 0) found.members.push(node);
      else if (node.shorthand) found.fixed.add(node.key.name);
      else if (!node.computed) unread.add(node.key);
    },
    Identifier: (node) => !unread.has(node) && found.read.push(node),
    Literal(node) {
      if (depth > 0 && isCostly(node) && (!keepsPlace(node) || shared.has(node))) found.inner.push(node);
      else if (isLiteral(node) && isStrange(node.regex.pattern)) found.strange.push(node);
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
export function lateConstants(source, file) {
  const { constants, inner, strange, members, listed, words, lists, bound, read, fixed } = survey(
    parseSync(file, source).program,
  );
  const variables = [];
  const late = (text) => {
    variables.push(`late$${variables.length}`);
    return `(${variables.at(-1)}??=${text})`;
  };
  const edits = inner.map((node) => ({ start: node.start, end: node.end, by: () => late(made(node)) }));
  for (const node of listed) edits.push({ start: node.start, end: node.end, by: () => made(node) });
  // A list of words that is split at white space needs none of its lines: the engine takes three times as long for a template.
  for (const { start, end, quasis } of words) {
    const lines = quasis[0].value.cooked.split(/(?<=\n)/u).map((line) => JSON.stringify(line.replace("\n", " ")));
    edits.push({ start, end, by: () => lines.join("+\n") });
  }
  for (const { start, end } of strange) edits.push({ start, end, by: () => inAscii(source.slice(start, end)) });
  const within = (start, end) => exchanged(source, edits, start, end);
  for (const { key, value, start, end } of lists) {
    const text = () => `get ${key.name}(){return ${late(within(value.start, value.end))}}`;
    edits.push({ start, end, by: text });
  }
  for (const [name, node] of constants) {
    const { id, init } = node.declarations[0];
    if (fixed.has(name) || bound.get(name) !== 1) continue;
    const text = () => (isLiteral(init) ? made(init) : within(init.start, init.end));
    edits.push({ start: node.start, end: node.end, by: () => `function ${name}(){return ${late(text())}}` });
    for (const { key, start, end } of members) {
      if (key.name === name) edits.push({ start, end, by: () => `get ${name}(){return ${name}()}` });
    }
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
    ? text
    : text.replace(/(?=\n\/\/# sourceMappingURL)|$/u, `\nvar ${variables.join(",")};`);
}

/** For the bundler: all modules of the folder that have such expressions. Lines stay, so the maps of the compiler stay true. */
export const constantsLate = {
  name: "constants-late",
  load: {
    filter: { id: /[\\/]dist[\\/].*\.js$/ },
    handler(path) {
      const source = readFileSync(path, "utf8");
      const mapped = existsSync(`${path}.map`) ? JSON.parse(readFileSync(`${path}.map`, "utf8")) : null;
      return { code: lateConstants(source, path), map: mapped };
    },
  },
};
