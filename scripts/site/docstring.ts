// A docstring taken apart: what it says, and what stands behind its tags.

export interface Docstring {
  /** Markdown. */
  readonly text: string;
  readonly params: readonly { readonly name: string; readonly text: string }[];
  readonly returns: string;
  readonly throws: string;
  readonly sources: readonly string[];
  readonly cost: string;
  readonly example: string;
}

/** Reads what stands between the marks of a comment. */
export function docstring(comment: string): Docstring {
  const lines = comment
    .replace(/^\*/u, "")
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/u, ""));
  const [text = "", ...tags] = lines
    .join("\n")
    .trim()
    .split(/^@(?=[a-z])/mu);
  const tagged = (name: string): readonly string[] =>
    tags.filter((tag) => new RegExp(`^${name}\\b`, "u").test(tag)).map((tag) => tag.slice(name.length).trim());
  return {
    text: text.trim(),
    params: tagged("param").map((param) => {
      const [, name = "", rest = ""] = /^(\S+)\s*([\s\S]*)$/u.exec(param) ?? [];
      return { name, text: joined(rest) };
    }),
    returns: joined(tagged("returns")[0] ?? ""),
    throws: joined(tagged("throws")[0] ?? ""),
    sources: tagged("source").map((source) => joined(source)),
    cost: joined(tagged("cost")[0] ?? ""),
    example: tagged("example").join("\n\n"),
  };
}

function joined(text: string): string {
  return text.replaceAll(/\s*\n\s*/gu, " ").trim();
}
