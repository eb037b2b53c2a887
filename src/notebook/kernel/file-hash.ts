// fileHash: what stands in a file or a folder, as one short text, so that a cell that read it knows when it is no longer so.

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";

/** Remembered by time and size, so that a large file is read again only when it was touched. */
const known = new Map<string, { readonly stamp: string; readonly hash: string }>();

/** The hash of a file's content, or of a folder's list of names; `none` where there is nothing. */
export function fileHash(path: string): string {
  const facts = statSync(path, { throwIfNoEntry: false });
  if (facts === undefined) return "none";
  const stamp = `${facts.mtimeMs} ${facts.size} ${facts.ino}`;
  const earlier = known.get(path);
  if (earlier?.stamp === stamp) return earlier.hash;
  const content = facts.isDirectory() ? readdirSync(path).toSorted().join("\n") : readFileSync(path);
  const hash = createHash("sha1").update(content).digest("hex");
  known.set(path, { stamp, hash });
  return hash;
}
