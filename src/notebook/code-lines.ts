// codeLines: which lines of a script begin in code, and not inside a template, a string or a block comment.

/** Where the reader is: in code, or in something that code opened. `depth` counts the braces of a template's `${…}`. */
interface State {
  at: number;
  /** Open templates, innermost last: how many braces stand open inside their `${`. */
  readonly templates: number[];
  /** The last character that was code, which tells a division from a regular expression. */
  last: string;
}

/**
 * For each line whether it begins in code. A light reader, not a parser: it knows strings, templates, comments and regular expressions.
 *
 * @cost O(characters)
 */
export function codeLines(source: string): readonly boolean[] {
  const lines: boolean[] = [true];
  const state: State = { at: 0, templates: [], last: "" };
  while (state.at < source.length) {
    const from = state.at;
    const inCode = step(source, state);
    for (let i = from; i < state.at; i++) if (source[i] === "\n") lines.push(inCode);
  }
  return lines;
}

/** Moves over one piece. The answer says whether a line end in it ends a line of code. */
function step(source: string, state: State): boolean {
  const { at } = state;
  const here = source.charAt(at);
  const next = source.charAt(at + 1);
  if (here === "/" && next === "/") return jump(state, endOf(source, "\n", at));
  if (here === "/" && next === "*") return jump(state, endOf(source, "*/", at + 2) + 2, false);
  if (here === '"' || here === "'") return jump(state, closing(source, at, here), true, here);
  if (here === "`") return template(source, state, at + 1);
  if (here === "/" && regexMayFollow(source, state)) return jump(state, regexEnd(source, at), true, "/");
  if (here === "{" && state.templates.length > 0) state.templates.push((state.templates.pop() ?? 0) + 1);
  if (here === "}" && state.templates.length > 0) {
    const open = state.templates.pop() ?? 0;
    if (open === 0) return template(source, state, at + 1);
    state.templates.push(open - 1);
  }
  return jump(state, at + 1, true, /\s/u.test(here) ? state.last : here);
}

function jump(state: State, to: number, inCode = true, last = state.last): boolean {
  state.at = to;
  state.last = last;
  return inCode;
}

/** The text of a template up to its end or to its next `${`. */
function template(source: string, state: State, from: number): boolean {
  let at = from;
  while (at < source.length && source[at] !== "`" && !(source[at] === "$" && source[at + 1] === "{"))
    at += source[at] === "\\" ? 2 : 1;
  if (source[at] === "$") {
    state.templates.push(0);
    return jump(state, at + 2, false, "{");
  }
  return jump(state, at + 1, false, "`");
}

function endOf(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found === -1 ? source.length : found;
}

/** After the closing quotation mark, or at the line's end where it is missing. */
function closing(source: string, from: number, mark: string): number {
  let at = from + 1;
  while (at < source.length && source[at] !== mark && source[at] !== "\n") at += source[at] === "\\" ? 2 : 1;
  return source[at] === mark ? at + 1 : at;
}

function regexEnd(source: string, from: number): number {
  let at = from + 1;
  let inClass = false;
  while (at < source.length && source[at] !== "\n" && (inClass || source[at] !== "/")) {
    if (source[at] === "[") inClass = true;
    else if (source[at] === "]") inClass = false;
    at += source[at] === "\\" ? 2 : 1;
  }
  return source[at] === "/" ? at + 1 : at;
}

/** A slash opens a regular expression where an expression may begin: after an operator or a bracket, or after a word such as return. */
function regexMayFollow(source: string, { at, last }: State): boolean {
  if (last === "" || "(,=:[!&|?{};+-*%<>~^".includes(last)) return true;
  const word = /([A-Za-z]+)\s*$/u.exec(source.slice(Math.max(0, at - 12), at))?.[1] ?? "";
  return ["return", "typeof", "case", "in", "of", "delete", "void", "await", "yield", "new"].includes(word);
}
