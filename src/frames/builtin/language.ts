// The languages the built-in codebooks are written in.

/** ISO 639 codes: English, Russian, Ukrainian, Belarusian. */
export type Language = "en" | "ru" | "uk" | "be";
