// yamlKeys: keys and lists of patterns as YAML; whatever another parser could take for something else stands in quotation marks.

import type { DictionaryKeys } from "./category.ts";

/** Prints keys as block YAML, two blanks a level. An empty key has the empty list. */
export function yamlKeys(keys: DictionaryKeys, indent = ""): string {
  return Object.entries(keys)
    .map(([key, value]) => `${indent}${quoted(key)}:${below(value, `${indent}  `)}`)
    .join("");
}

function below(value: DictionaryKeys[string], indent: string): string {
  if (!Array.isArray(value)) return `\n${yamlKeys(value as DictionaryKeys, indent)}`;
  const parts = value as readonly (string | DictionaryKeys)[];
  if (parts.length === 0) return " []\n";
  return `\n${parts.map((part) => item(part, indent)).join("")}`;
}

function item(part: string | DictionaryKeys, indent: string): string {
  if (typeof part === "string") return `${indent}- ${quoted(part)}\n`;
  return `${indent}-\n${yamlKeys(part, `${indent}  `)}`;
}

/** Words that older YAML takes for truth values, numbers and nothing are safe in quotation marks only: quanteda's parser is one of those. */
function quoted(text: string): string {
  const plain =
    /^[\p{L}][\p{L}\p{N} '’*?.-]*$/u.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null|nan|inf)$/iu.test(text);
  return plain && text.trim() === text ? text : JSON.stringify(text);
}
