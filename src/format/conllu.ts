// conllu: a document in the ten columns of CoNLL-U, a token a line, an empty line behind each sentence.

import type { Variables } from "../core/document.ts";

/** A token. What is not known is left out. */
export interface ConlluToken {
  readonly form: string;
  readonly lemma?: string;
  readonly pos?: string;
  /** Whether the next token follows without a blank. */
  readonly glued: boolean;
}

/** A document cut into sentences. */
export interface ConlluDocument {
  readonly id: string;
  readonly vars: Variables;
  readonly sentences: readonly { readonly text: string; readonly tokens: readonly ConlluToken[] }[];
}

/**
 * Prints a document. Variables stand in comments above its first sentence. A part of speech that is none of the seventeen universal ones goes into XPOS.
 *
 * @source Universal Dependencies, CoNLL-U format v2
 * @example
 * conllu({ id: "a", vars: {}, sentences: [{ text: "Yes.", tokens: [{ form: "Yes", glued: true }, { form: ".", glued: false }] }] }).split("\n").slice(0, 4); // => ["# newdoc id = a", "# sent_id = a-1", "# text = Yes.", "1\tYes\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No"]
 */
export function conllu({ id, vars, sentences }: ConlluDocument): string {
  const known = Object.entries(vars).filter(([, value]) => value !== null && value !== "");
  const head = [
    `# newdoc id = ${oneLine(id)}`,
    ...known.map(([name, value]) => `# ${oneLine(name)} = ${oneLine(String(value))}`),
  ];
  const bodies = sentences.map(({ text, tokens }, s) => {
    const lines = tokens.map((token, t) => tokenLine(token, t + 1));
    return [`# sent_id = ${oneLine(id)}-${s + 1}`, `# text = ${oneLine(text)}`, ...lines, ""].join("\n");
  });
  return `${[head.join("\n"), ...bodies].join("\n")}\n`;
}

const universal = new Set("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split(" "));

function tokenLine({ form, lemma, pos, glued }: ConlluToken, number: number): string {
  const isUniversal = pos !== undefined && universal.has(pos);
  const fields = [form, lemma ?? "_", isUniversal ? pos : "_", isUniversal ? "_" : (pos ?? "_")];
  return [number, ...fields.map((one) => oneLine(one) || "_"), "_", "_", "_", "_", glued ? "SpaceAfter=No" : "_"].join(
    "\t",
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
