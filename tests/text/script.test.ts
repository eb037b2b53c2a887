// The script of a text is that of most of its letters.

import { expect, it } from "vitest";
import { script } from "../../src/text/script.ts";

it.each([
  ["We agree.", "latin"],
  ["Größe, naïve, Łódź", "latin"],
  ["Мы согласны: yes.", "cyrillic"],
  ["Ми згодні", "cyrillic"],
  ["我们支持主权", "other"],
  ["1789 — 2024!", null],
  ["", null],
])("%j is %s", (text, wanted) => expect(script(text)).toBe(wanted));
