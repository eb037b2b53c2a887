// A way to another file of the same folder tree, and to nowhere else.

/**
 * The address if it leads to a file beside or above the page, else `#`. Without a colon an address cannot name a scheme,
 * and without two slashes no other machine.
 *
 * `safeHref("../index.html")` is `"../index.html"`.
 * `safeHref("javascript:alert(1)")` is `"#"`.
 * `safeHref("//example.org")` is `"#"`.
 */
export function safeHref(address: string): string {
  return /^(?:\.{1,2}\/)*[\w@%=,+.!'()*~-]+(?:\/[\w@%=,+.!'()*~-]+)*(?:#[\w-]*)?$/u.test(address) ? address : "#";
}
