// Why there is no number, in the words that readers see.

/** Why a row has no number. */
export function reason(status: string): string {
  return status === "too-little-data" ? "too little data" : "no number";
}
