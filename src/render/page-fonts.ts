// The face a page brings along: the bundled Source Sans 3, cut down to the characters that stand in the page.

import { fontSubset } from "./font-subset.ts";
import { fontBytes } from "./fonts.ts";

/** Style rules that hold the regular and the semibold face for the characters of a text. */
export function pageFonts(text: string): string {
  const characters = [...new Set(text)].filter((character) => character > " ").sort();
  const face = (name: "regular" | "semibold", weight: number): string => {
    const data = Buffer.from(fontSubset(fontBytes(name), [" ", ...characters])).toString("base64");
    return `@font-face{font-family:"Page Sans";font-weight:${weight};src:url(data:font/ttf;base64,${data}) format("truetype")}`;
  };
  return `/* Page Sans: a part of Source Sans 3, (c) 2010-2020 Adobe, SIL Open Font License 1.1 */\n${face("regular", 400)}\n${face("semibold", 600)}`;
}
