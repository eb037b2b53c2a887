// The scan: one document's bytes in, its tokens and sentence starts out. ASCII words take a fast lane, all else a careful one.

import { type Note, notes } from "../text/notes.ts";
import { isTerminator } from "../text/marks.ts";
import { asciiWords, bytesBefore, lowest, upTo } from "./ascii-words.ts";
import { type ByteActions, ENDS, MAY_JOIN, SKIP, TERMINATOR, WORD, byteActions } from "./byte-actions.ts";
import { EXTEND, NARROW_SPACE, SPACE, UNSPACED, charClasses, isMark, isWordClass } from "./char-classes.ts";
import { type Choices, type Forms, forms } from "./forms.ts";
import { fullWordEnd } from "./full-word-end.ts";
import { type Possessive, possessive } from "./possessive.ts";
import { type SentenceStarts, sentenceStarts } from "./sentence-starts.ts";
import { singleEnd } from "./single-end.ts";
import { type TokenList, tokenList } from "./token-list.ts";
import { unspaced, unspacedEnd } from "./unspaced.ts";
import { utf8Length } from "./utf8-length.ts";
import { type Vocabulary, probeLong, probeShort, vocabulary } from "./vocabulary.ts";
import { tagEnd } from "./word-end.ts";

const NUMBER_SIGN = 0x23;
const SPACE_BYTE = 0x20;
/** The entry of words that the options drop: their id is 0. */
const UNWANTED = 1;
/** Spaces behind the text, so that loops end without asking for its length. */
const PADDING = 16;
const encoder = new TextEncoder();

/** Scans documents one after the other into one list and one vocabulary. */
export class Scan {
  readonly list: TokenList;
  readonly forms: Forms;
  private readonly choices: Choices;
  private readonly tables: ByteActions;
  private readonly words: Vocabulary;
  private readonly sentences: SentenceStarts = sentenceStarts();
  private bytes: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(this.bytes.buffer);
  private text = "";
  private notes: readonly Note[] = [];
  private nextNote = 0;
  private possessive: Possessive = possessive("");
  /** Where the careful lane has come to, in bytes, and by how much bytes run ahead of code units there. */
  private at = 0;
  private shift = 0;

  constructor(choices: Choices, expected: number) {
    this.choices = choices;
    this.list = tokenList(expected);
    this.forms = forms(choices);
    this.tables = byteActions(choices);
    this.words = vocabulary(choices.case, this.forms);
  }

  /** Adds the tokens of one text. */
  document(text: string, language: string | undefined): void {
    const length = this.encode(text);
    this.text = text;
    this.notes = this.choices.notes === "keep" ? [] : notes(text);
    this.nextNote = 0;
    this.possessive = possessive(text);
    this.words.open(text, this.view);
    this.sentences.begin(text, language);
    this.list.reserve(length);
    this.scanBytes(length);
  }

  /** Writes the text into the buffer as UTF-8. Most texts need about a byte for a character; three would always do. */
  private encode(text: string): number {
    if (this.bytes.length < text.length + 2 * PADDING) this.resize(text.length + (text.length >> 3) + 2 * PADDING);
    let { read, written } = encoder.encodeInto(text, this.bytes);
    if (read < text.length || written + PADDING > this.bytes.length) {
      this.resize(text.length * 3 + 2 * PADDING);
      ({ read, written } = encoder.encodeInto(text, this.bytes));
    }
    this.bytes.fill(0x20, written, written + PADDING);
    return written;
  }

  private resize(size: number): void {
    this.bytes = new Uint8Array(size);
    this.view = new DataView(this.bytes.buffer);
  }

  private scanBytes(length: number): void {
    const { bytes, list, sentences } = this;
    const { actions } = this.tables;
    this.at = 0;
    this.shift = 0;
    for (;;) {
      this.fastLane(length);
      if (this.at >= length) return;
      const from = this.at - this.shift;
      if (actions[bytes[this.at] ?? 0] === TERMINATOR) {
        // Between here and the next sentence stand marks at most: the next token opens it.
        const next = sentences.consider(from);
        if (next !== -1) {
          list.openSentence();
          sentences.open(next);
        }
        this.at++;
      } else if (from >= sentences.next) {
        list.openSentence();
        sentences.open(from);
      } else {
        this.careful();
      }
    }
  }

  /**
   * Adds ASCII words that are known, reading four bytes at a time, until anything else turns up: a new or very long word, a sentence to open,
   * a mark or character to look at. It calls nothing that could change what it works on: so the engine keeps all of it in registers.
   */
  private fastLane(length: number): void {
    const { bytes, view, list, shift } = this;
    const { actions, afters, goesOn, small } = this.tables;
    const { shorts, longs } = this.words;
    const { ids, starts, ends } = list;
    // Constants of a module become variables in a bundle; as local ones they stay in registers.
    const [skip, word, space, unwanted, mayJoin, sure] = [SKIP, WORD, SPACE_BYTE, UNWANTED, MAY_JOIN, ENDS];
    const due = this.sentences.next + shift;
    let { at } = this;
    let { count } = list;
    while (at < length) {
      const action = actions[bytes[at] ?? 0] ?? skip;
      if (action !== word) {
        if (action !== skip) break;
        at++;
        continue;
      }
      if (at >= due) break;
      let low = view.getInt32(at, true);
      let high = 0;
      let end = at;
      let others = asciiWords(low);
      low |= small;
      if (others !== 0) {
        low = lowest(low, bytesBefore(others));
      } else {
        end += 4;
        high = view.getInt32(end, true);
        others = asciiWords(high);
        high |= small;
        if (others !== 0) {
          high = lowest(high, bytesBefore(others));
        } else {
          do {
            end += 4;
            others = asciiWords(view.getInt32(end, true));
          } while (others === 0);
        }
      }
      end += bytesBefore(others);
      const behind = bytes[end] ?? space;
      if (behind !== space) {
        const after = afters[behind] ?? sure;
        if (after !== sure && (after !== mayJoin || goesOn[bytes[end + 1] ?? 0] !== 0)) break;
      }
      let entry = 0;
      if (end <= at + 8) {
        entry = probeShort(shorts, low, high);
      } else if (end <= at + 16) {
        const third = upTo(view.getInt32(at + 8, true) | small, end - at - 8);
        const fourth = upTo(view.getInt32(at + 12, true) | small, end - at - 12);
        entry = probeLong(longs, low, high, third, fourth);
      }
      if (entry === 0) break;
      if (entry !== unwanted) {
        ids[count] = entry - 1;
        starts[count] = at - shift;
        ends[count++] = end - shift;
      }
      at = behind === space ? end + 1 : end;
    }
    list.count = count;
    this.at = at;
  }

  /** One token, or one character that is none, at `this.at`. */
  private careful(): void {
    const { text } = this;
    const from = this.at - this.shift;
    const codePoint = text.codePointAt(from) ?? 0;
    const charClass = charClasses(codePoint);
    if (isWordClass(charClass)) {
      this.token(fullWordEnd(text, from, this.choices, this.possessive));
    } else if (charClass === UNSPACED) {
      for (const to of unspaced(text, from, unspacedEnd(text, from))) this.token(to);
    } else if (charClass === SPACE || charClass === EXTEND || charClass === NARROW_SPACE) {
      this.moveTo(from + (codePoint > 0xffff ? 2 : 1));
    } else if (!this.note(from)) {
      const tag = codePoint === NUMBER_SIGN ? tagEnd(text, from) : 0;
      if (tag > from + 1) this.token(tag);
      else this.single(from, isMark(charClass));
    }
  }

  /** A sign, or a mark of punctuation: the latter is mostly not wanted, and then soon passed. */
  private single(from: number, isPunctuation: boolean): void {
    const to = singleEnd(this.text, from);
    if (isPunctuation && this.choices.punctuation === "drop" && this.choices.compat === "none" && to === from + 1) {
      this.moveTo(to);
      if (isTerminator(this.text.charCodeAt(from))) this.sentences.consider(from);
    } else {
      this.token(to);
    }
  }

  /** Adds the token from `this.at` to code unit `to`, if it is wanted, and moves there. */
  private token(to: number): void {
    const start = this.at;
    const from = start - this.shift;
    this.moveTo(to);
    this.add(this.words.find(start, this.at, from, to), from, to);
    if (isTerminator(this.text.charCodeAt(to - 1))) this.sentences.consider(to - 1);
  }

  private add(id: number, from: number, to: number): void {
    if (id === 0) return;
    const { list } = this;
    const count = list.count++;
    list.ids[count] = id;
    list.starts[count] = from;
    list.ends[count] = to;
  }

  /** Moves to code unit `to`. */
  private moveTo(to: number): void {
    this.at += utf8Length(this.text, this.at - this.shift, to);
    this.shift = this.at - to;
  }

  /** If a note stands at `from`, goes past it (and counts it where that is wanted). */
  private note(from: number): boolean {
    while ((this.notes[this.nextNote]?.start ?? from) < from) this.nextNote++;
    const note = this.notes[this.nextNote];
    if (note?.start !== from) return false;
    if (this.choices.notes === "count") this.add(this.forms.idOf(`[${note.kind}]`), from, note.end);
    this.moveTo(note.end);
    return true;
  }
}

/** A scan with nothing in it yet. */
export function scan(choices: Choices, expected: number): Scan {
  return new Scan(choices, expected);
}
