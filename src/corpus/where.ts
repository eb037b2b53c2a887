// where: the documents for which a condition on their variables holds, written as people write it: party == 'Labour' && date >= 1997.

import type { Corpus } from "../core/corpus.ts";
import type { Document, Scalar, Variables } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import { compare } from "./compare.ts";
import { condition, type Condition } from "./condition.ts";
import { subset } from "./subset.ts";

/**
 * Keeps the documents for which a condition holds. In a script `subset` with a function does the same and is checked by the compiler;
 * this one is for conditions that come from outside, such as `--where` on the command line. Nothing is ever evaluated as code.
 *
 * Known are `==`, `!=`, `<`, `<=`, `>`, `>=`, `=~` (a regular expression), `&&`, `||`, `!`, parentheses, text in quotation marks, numbers, `true`, `false`, `null`,
 * and the names of variables, of `id` and of `text`. Numbers are compared as numbers, also where a variable holds them as text; ISO dates are
 * compared as far as the coarser of the two is known, so `date <= '1991'` holds on 1991-12-31. A missing value equals `null` and is neither less nor more than anything.
 *
 * @param corpus The documents.
 * @param expression The condition.
 * @returns A corpus with the same documents by reference; it may be empty.
 * @throws bad-filter with the column when the condition cannot be read; unknown-variable when no document has the variable.
 * @cost O(documents × terms)
 * @example
 * const two = corpus([{ id: "a", text: "Yes.", vars: { party: "Labour", year: 1997 } }, { id: "b", text: "No.", vars: { party: "Tory", year: 1992 } }]);
 * where(two, "party == 'Labour' || year < 1990").documents.map((document) => document.id); // => ["a"]
 * where(two, "!(party =~ '^Lab')").documents.length; // => 1
 */
export function where<V extends Variables>(corpus: Corpus<V>, expression: string): Corpus<V> {
  const parsed = condition(expression);
  const known = new Set(["id", "text", ...corpus.documents.flatMap((document) => Object.keys(document.vars))]);
  for (const name of parsed.variables)
    if (corpus.documents.length > 0 && !known.has(name)) throw unknown(name, [...known]);
  return subset(corpus, (document) => truth(valueOf(parsed.root, document)));
}

function unknown(name: string, known: readonly string[]): HustingsError {
  return new HustingsError("unknown-variable", {
    who: "where",
    needs: "variables that the documents have",
    got: `"${name}" is none`,
    choices: known.toSorted(),
    near: name,
  });
}

function valueOf(node: Condition, document: Document): Scalar {
  switch (node.kind) {
    case "value":
      return node.value;
    case "variable":
      return node.name === "id" || node.name === "text" ? document[node.name] : variable(document, node.name);
    case "not":
      return !truth(valueOf(node.of, document));
    case "and":
      return truth(valueOf(node.left, document)) && truth(valueOf(node.right, document));
    case "or":
      return truth(valueOf(node.left, document)) || truth(valueOf(node.right, document));
    case "matches":
      return node.pattern.test(String(valueOf(node.left, document) ?? ""));
    case "compare":
      return compare(valueOf(node.left, document), valueOf(node.right, document), node.sign);
  }
}

/** Own variables only: a document without a `constructor` has none. */
function variable(document: Document, name: string): Scalar {
  return Object.hasOwn(document.vars, name) ? (document.vars[name] ?? null) : null;
}

function truth(value: Scalar): boolean {
  return value !== null && value !== false && value !== "" && value !== 0;
}
