// encodingOf: what bytes mean, by marks, zero bytes, proof or guess.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodingOf } from "../../src/read/encoding-of.ts";
import { textPieces } from "../../src/read/text-pieces.ts";

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "hustings encoding "))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(bytes: Uint8Array): { encoding: string; text: string; said: readonly string[] } {
  const path = join(folder, "x");
  writeFileSync(path, bytes);
  const found = encodingOf(path, { place: "x" });
  return {
    encoding: found.encoding,
    text: [...textPieces(path, found)].join(""),
    said: found.notices.map(({ code }) => code),
  };
}

/** Russian in Windows-1251: the letters from А to я stand at C0 to FF. */
const cp1251 = (text: string): Uint8Array =>
  Uint8Array.from(text, (letter) =>
    letter >= "А" && letter <= "я" ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
  );
const russian = "Мир, труд, май 1991: https://example.org\n";

describe("encodingOf", () => {
  it.each([
    ["UTF-8", Buffer.from(russian), "utf-8", []],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${russian}`), "utf-8", []],
    ["UTF-16 with a mark", Buffer.from(`\uFEFF${russian}`, "utf16le"), "utf-16le", ["encoding"]],
    ["big-endian UTF-16", Buffer.from(`\uFEFF${russian}`, "utf16le").swap16(), "utf-16be", ["encoding"]],
    ["UTF-16 without a mark", Buffer.from(russian, "utf16le"), "utf-16le", ["encoding"]],
    ["Windows-1251", cp1251(russian), "windows-1251", ["guessed-encoding"]],
  ])("%s", (_, bytes, encoding, said) => expect(read(bytes)).toEqual({ encoding, text: russian, said }));

  it("tells accents from Cyrillic letters", () => {
    const french = "Élu à l’été, le président a déjà cédé.";
    const bytes = Uint8Array.from(french.replaceAll("’", "'"), (letter) => letter.charCodeAt(0));
    expect(read(bytes)).toMatchObject({ encoding: "windows-1252", text: french.replaceAll("’", "'") });
  });

  it("is not misled by a character that a piece cuts in two, nor by late bytes that are no UTF-8", () => {
    const long = "a".repeat((1 << 20) - 1);
    const whole = read(Buffer.from(`${long}Ж${long}`));
    expect([whole.encoding, whole.text === `${long}Ж${long}`]).toEqual(["utf-8", true]);
    const late = read(Buffer.concat([Buffer.from(long), cp1251(" Привет "), Buffer.from(long)]));
    expect([late.encoding, late.text === `${long} Привет ${long}`]).toEqual(["windows-1251", true]);
  });

  it("makes line ends plain, also where a piece cuts one", () => {
    const long = "a".repeat((1 << 18) - 1);
    expect(read(Buffer.from(`${long}\r\nb\rc\r`)).text === `${long}\nb\nc\n`).toBe(true);
  });
});
