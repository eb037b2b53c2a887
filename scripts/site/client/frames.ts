// The frames of the built-in codebook, in the order in which they are shown.

export const frames = ["security", "integration", "sovereignty"] as const;
export type Drawn = (typeof frames)[number];
