// Text of unknown origin made safe to stand in HTML or XML, as content and inside quoted attributes.

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * Escapes the five characters of markup, and takes out what could act on a reader unseen: control characters and the
 * marks that turn the direction of writing around (overrides, embeddings, isolates; not the plain left-to-right marks of Arabic or Hebrew).
 *
 * @example
 * escapeHtml("<img onerror='x'> & \u202Egnp.exe"); // => "&lt;img onerror=&#39;x&#39;&gt; &amp; gnp.exe"
 */
export function escapeHtml(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu, "")
      .replace(/\p{Cs}/gu, "\ufffd")
      .replace(/[&<>"']/gu, (character) => entities[character] ?? character)
  );
}
