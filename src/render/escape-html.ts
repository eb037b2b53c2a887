// Text of unknown origin made safe to stand in HTML or XML, as content and inside quoted attributes.

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A text without what could act on a reader unseen: control characters, half surrogates, and the marks that turn the direction
 * of writing around (overrides, embeddings, isolates; not the plain left-to-right and right-to-left marks).
 *
 * `inert("a\u0000b \u202Egnp.exe")` is `"ab gnp.exe"`.
 */
export function inert(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "").replace(/\p{Cs}/gu, "\ufffd");
}

/**
 * A text for HTML or XML, as content or inside a quoted attribute: made inert, and the five characters of markup escaped.
 *
 * `escapeHtml("<img onerror='x'> &")` is `"&lt;img onerror=&#39;x&#39;&gt; &amp;"`.
 */
export function escapeHtml(text: string): string {
  return inert(text).replace(/[&<>"']/gu, (character) => entities[character] ?? character);
}
