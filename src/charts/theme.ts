// The look of every chart in figures: two grounds, their inks, the series colours, type and sizes.

/** A series colour, and the tone of it that text needs to be read (contrast of at least 4.5 with the ground). */
export interface SeriesColor {
  readonly mark: string;
  readonly text: string;
}

/** The colours of one ground. */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly soft: string;
  readonly grid: string;
  readonly axis: string;
  /** Open marks that stand for "too little data". */
  readonly unknown: string;
  /** Series that step back behind a highlighted one. */
  readonly quiet: string;
  readonly series: readonly SeriesColor[];
}

const light: Palette = {
  ground: "#ffffff",
  ink: "#1b1f24",
  soft: "#5b6570",
  grid: "#e6e8eb",
  axis: "#b8bec5",
  unknown: "#7d8790",
  quiet: "#c3c9cf",
  series: [
    { mark: "#0f6ba8", text: "#0e659f" },
    { mark: "#d1641a", text: "#b3520f" },
    { mark: "#2f8f5b", text: "#26784b" },
    { mark: "#8a4fa3", text: "#834a9b" },
    { mark: "#b5363c", text: "#ad3238" },
    { mark: "#6b7780", text: "#5f6a73" },
  ],
};

const dark: Palette = {
  ground: "#14171a",
  ink: "#e8eaed",
  soft: "#9aa4ae",
  grid: "#2a2f35",
  axis: "#4a525a",
  unknown: "#8b949d",
  quiet: "#4d555e",
  series: [
    { mark: "#5aa9dd", text: "#6bb3e2" },
    { mark: "#f0914f", text: "#f29c61" },
    { mark: "#5fc08b", text: "#6fc797" },
    { mark: "#c08fd6", text: "#c79bdb" },
    { mark: "#f0777d", text: "#f2868b" },
    { mark: "#9aa7b1", text: "#a5b1ba" },
  ],
};

/** Asked for in this order: the bundled face first, then what systems have. */
const font = '"Source Sans 3", "Segoe UI", "Helvetica Neue", Arial, sans-serif';

/** The theme of all charts. Light and dark hold the same colours in the same places, so one can be put for the other. */
export const theme: {
  readonly light: Palette;
  readonly dark: Palette;
  readonly font: string;
  readonly size: { readonly title: number; readonly subtitle: number; readonly label: number; readonly mark: number };
  readonly padding: number;
  readonly band: number;
  readonly width: number;
  readonly height: number;
} = {
  light,
  dark,
  font,
  size: { title: 19, subtitle: 13.5, label: 13, mark: 12.5 },
  padding: 16,
  band: 0.16,
  width: 640,
  height: 300,
};
