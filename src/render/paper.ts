// paper: pages of a PDF that are filled from top to bottom: lines of words in the bundled fonts, with page breaks and numbers.

import type * as Canvas from "@napi-rs/canvas";
import { fonts, textWidth } from "./fonts.ts";
import { canvasPackage } from "./canvas-package.ts";

/** A piece of a line in one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly soft?: boolean;
}

/** How a paragraph is set, in points. */
export interface Setting {
  readonly size: number;
  readonly bold?: boolean;
  /** In front of its first line. */
  readonly mark?: string;
  readonly indent?: number;
  readonly before?: number;
  readonly after?: number;
}

/** A spacing that nobody sees, but letters then stay single: a joined "ft" has no text behind it that could be searched. */
export const noLigatures = "0.001px";

type Context = ReturnType<Canvas.PDFDocument["beginPage"]>;

/** A4 in points, with its margins. */
export const sheet = { width: 595, height: 842, margin: 56 } as const;

/** Paper being written on. */
export interface Paper {
  /** How wide a line may be. */
  readonly width: number;
  /** Sets words as a paragraph. */
  readonly paragraph: (runs: readonly Run[], setting: Setting) => void;
  /** Keeps so much height together, at most a page; hands over the context and the place of its upper left corner. */
  readonly box: (
    height: number,
    draw: (context: Context, x: number, y: number) => void | Promise<void>,
  ) => Promise<void>;
  /** Room left on the page, in points. */
  readonly room: () => number;
  /** Ends the document. */
  readonly bytes: () => Uint8Array;
}

const ink = { plain: "#1b1f24", soft: "#5b6570" } as const;

/** @throws missing-package when `@napi-rs/canvas` is not installed. */
export async function paper(title: string): Promise<Paper> {
  const { GlobalFonts, PDFDocument } = await canvasPackage("pdf");
  for (const file of fonts()) GlobalFonts.registerFromPath(file);
  const document = new PDFDocument({ title, creator: "hustings" });
  const { width: full, height, margin } = sheet;
  const width = full - 2 * margin;
  let number = 0;
  let context: Context | undefined;
  let y = 0;
  const end = (): void => {
    if (context === undefined) return;
    put(
      context,
      { text: `${title.slice(0, 90)} · ${number}`, soft: true },
      { size: 8, x: margin, y: height - margin / 2 },
    );
    document.endPage();
    context = undefined;
  };
  const page = (needed: number): Context => {
    if (context !== undefined && y + needed > height - margin) end();
    if (context === undefined) {
      context = document.beginPage(full, height);
      context.letterSpacing = noLigatures;
      number++;
      y = margin;
    }
    return context;
  };
  return {
    width,
    room: () => (context === undefined ? height - 2 * margin : height - margin - y),
    paragraph(runs, { size, bold = false, mark = "", indent = 0, before = 0, after = size * 0.6 }) {
      const leading = size * 1.4;
      const lines = wrapped(runs, { size, bold, width: width - indent });
      for (const [i, line] of lines.entries()) {
        // A heading is not left alone at the foot of a page.
        const at = page(i === 0 ? before + leading * (bold ? 3 : Math.min(2, lines.length)) : leading);
        if (i === 0 && y > margin) y += before;
        const base = y + size;
        if (i === 0 && mark !== "") put(at, { text: mark }, { size, x: margin + indent - size * 1.1, y: base });
        let x = margin + indent;
        for (const run of line) {
          const drawn = { ...run, bold: run.bold === true || bold };
          put(at, drawn, { size, x, y: base });
          x += textWidth(run.text, { size, bold: drawn.bold });
        }
        y += leading;
      }
      y += after;
    },
    async box(needed, draw) {
      const at = page(needed);
      at.save();
      await draw(at, margin, y);
      at.restore();
      y += needed;
    },
    bytes() {
      page(0);
      end();
      return new Uint8Array(document.close());
    },
  };
}

/** Draws a piece of text on its base line. */
export function put(
  context: Context,
  { text, bold = false, soft = false }: Run,
  { size, x, y }: { readonly size: number; readonly x: number; readonly y: number },
): void {
  context.font = `${bold ? "600 " : ""}${size}px "Source Sans 3", "DejaVu Sans"`;
  context.fillStyle = soft ? ink.soft : ink.plain;
  context.fillText(text, x, y);
}

/** Words in lines that fit; a word that is wider than a line is cut. */
function wrapped(
  runs: readonly Run[],
  { size, bold, width }: { readonly size: number; readonly bold: boolean; readonly width: number },
): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  let used = 0;
  const measure = (text: string, run: Run): number => textWidth(text, { size, bold: bold || run.bold === true });
  for (const run of runs)
    for (const word of run.text
      .split(/(?<=\s)/u)
      .flatMap((one) => pieces(one, { width, measure: (text) => measure(text, run) }))) {
      const size = measure(word.trimEnd(), run);
      if (used + size > width && used > 0) {
        lines.push([]);
        used = 0;
      }
      lines.at(-1)?.push({ ...run, text: word });
      used += measure(word, run);
    }
  return lines;
}

function pieces(
  word: string,
  { width, measure }: { readonly width: number; readonly measure: (text: string) => number },
): readonly string[] {
  if (measure(word) <= width) return [word];
  const letters = [...word];
  let fit = letters.length - 1;
  while (fit > 1 && measure(letters.slice(0, fit).join("")) > width) fit--;
  return [letters.slice(0, fit).join(""), ...pieces(letters.slice(fit).join(""), { width, measure })];
}
