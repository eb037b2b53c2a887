// readPacked: the text of a Word or PDF file, by packages that are loaded only now.

import { readFileSync } from "node:fs";
import type { Scalar } from "../core/document.ts";
import { HustingsError } from "../core/errors.ts";
import type { Notice } from "../core/notice.ts";
import { openPath, type InputFile } from "./input-files.ts";
import { optionalPackage } from "./optional-package.ts";

/** What a file says. */
export interface PackedText {
  readonly text: string;
  readonly vars: Readonly<Record<string, Scalar>>;
  readonly notices: readonly Notice[];
}

/**
 * Reads a file. Paragraphs of Word and pages of PDF are set apart by an empty line.
 *
 * @throws missing-package; bad-input when the file is damaged or locked.
 * @source mammoth 1.13.0, unpdf 1.7.0
 */
export async function readPacked(file: InputFile, as: "docx" | "pdf"): Promise<PackedText> {
  try {
    return as === "docx" ? await wordText(file) : await pdfText(file);
  } catch (error) {
    if (error instanceof HustingsError) throw error;
    const name = as === "docx" ? "Word" : "PDF";
    throw new HustingsError("bad-input", {
      who: `reading ${name}`,
      needs: `a whole ${name} file`,
      got: `it cannot be read (${(error as Error).message.split("\n")[0]})`,
      place: file.path,
    });
  }
}

async function wordText(file: InputFile): Promise<PackedText> {
  const { default: mammoth } = await optionalPackage("mammoth", { who: "reading Word", load: () => import("mammoth") });
  const { value, messages } = await mammoth.extractRawText({ buffer: readFileSync(openPath(file)) });
  const notices = messages.map(({ message }) => ({ code: "word-remark", place: file.path, text: message }));
  return { text: value.replaceAll(/\n{3,}/gu, "\n\n").trim(), vars: {}, notices };
}

async function pdfText(file: InputFile): Promise<PackedText> {
  const { extractText, getDocumentProxy } = await optionalPackage("unpdf", {
    who: "reading PDF",
    load: () => import("unpdf"),
  });
  const document = await getDocumentProxy(new Uint8Array(readFileSync(openPath(file))), { verbosity: 0 });
  const { text, totalPages } = await extractText(document, { mergePages: false });
  const empty = text.filter((page) => page.trim() === "").length;
  const said = `${empty} of ${totalPages} pages have no text; they may be pictures of text, which need character recognition first.`;
  const notices = empty === 0 ? [] : [{ code: "pages-without-text", place: file.path, text: said }];
  return {
    text: text
      .map((page) => page.trim())
      .filter(Boolean)
      .join("\n\n"),
    vars: { pages: totalPages },
    notices,
  };
}
