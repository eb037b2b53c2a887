// The version of the library, for provenance: every chart and result says what made it.

/** Equal to the version in package.json. */
export const version = "0.1.0";
