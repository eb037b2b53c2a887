// A mark that was drawn from a row says its numbers, and is easy to hit.

/** A mark drawn from a row says its numbers, to a screen reader and under the pointer. The renderer hangs the way to the passages on it. */
export const spoken: object = {
  description: { field: "words", type: "nominal" },
  tooltip: { field: "words", type: "nominal" },
};

/** A wide invisible rim, so that a small dot is easy to hit. */
export const rim: object = { strokeWidth: 14, strokeOpacity: 0 };
