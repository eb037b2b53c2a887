// teiDocuments: the speeches of a TEI document as they pass: one document an utterance or a speech of a play; a text without any is one document.

import type { XmlElement, XmlHandlers } from "../xml-feed.ts";
import { teiHeader, type TeiHeader, type TeiHeaderReader } from "./tei-header.ts";
import { local, squeezed } from "./tei-names.ts";
import type { TeiOptions } from "./tei-options.ts";
import type { TeiSpeech } from "./speech-variables.ts";
import { teiAnnotation } from "./tei-annotation.ts";
import { teiRecords, type TeiRecord, type TeiRecords, type TeiUnlisted } from "./tei-records.ts";
import { teiTags } from "./tei-tags.ts";
import { teiWords } from "./tei-words.ts";

/** The handlers of a parser; `take` gives what is ready since the last call, `end` closes it and counts what is in no document. */
export interface TeiReading extends XmlHandlers {
  readonly take: () => readonly TeiRecord[];
  readonly end: () => TeiLeft;
}

/** What is in no document, and speakers that no list names. */
interface TeiLeft extends TeiUnlisted {
  /** Characters outside of any speech. */
  readonly text: number;
  /** Times, comments, votes between speeches. */
  readonly notes: number;
}

interface Capture {
  readonly kind: "label" | "note" | "heading" | "word";
  readonly tag: string;
  readonly attributes: XmlElement["attributes"];
  readonly lang: string | null;
  /** Of a word: what the words inside it say. */
  readonly inner: { readonly lemma: string; readonly pos: string }[];
  depth: number;
  text: string;
}

/**
 * Opens a reading. A `u` or `sp` is a document; kinesic, vocal and incident notes that follow one belong to it.
 *
 * @cost O(events); memory for one document
 */
export function teiDocuments(options: TeiOptions): TeiReading {
  const reading = new Reading(options);
  return {
    open: (element) => reading.open(element),
    close: (name) => reading.close(local(name)),
    text: (text) => reading.text(text),
    take: () => reading.records.ready.splice(0),
    end: () => reading.end(),
  };
}

/** The state of a reading; not exported, for the outside sees events only. */
class Reading {
  readonly records: TeiRecords;
  private readonly options: TeiOptions;
  private readonly langs: (string | null)[] = [null];
  private readonly ids: string[] = [];
  private readonly headings: (string | null)[] = [];
  private readonly captures: Capture[] = [];
  private headerReader: TeiHeaderReader | undefined;
  private headers: TeiHeader[] = [];
  private pendingHeader: TeiHeaderReader | undefined;
  private skipped = 0;
  /** How deep inside an element that keeps its spaces. */
  private exact = 0;
  private inText = 0;
  private speech: TeiSpeech | undefined;
  private pending: TeiSpeech | undefined;
  private label: string | null = null;
  private units = 0;
  private rest = teiWords();
  private before = 0;
  private outside = 0;
  private outsideNotes = 0;

  constructor(options: TeiOptions) {
    this.options = options;
    this.records = teiRecords(options);
  }

  open(element: XmlElement): void {
    const tag = local(element.name);
    const { attributes } = element;
    this.langs.push(attributes["xml:lang"] ?? this.lang());
    if (this.exact > 0 || (attributes["xml:space"] === "preserve" && this.speech !== undefined)) this.exact++;
    if (this.headerReader !== undefined) return this.headerReader.open(element, this.lang());
    if (this.skipped > 0 || teiTags.skipped.has(tag)) return void this.skipped++;
    const capture = this.captures.at(-1);
    if (capture !== undefined) return this.openWithin(capture, tag, attributes);
    if (teiTags.documents.has(tag)) this.openDocument(attributes);
    else if (tag === "teiHeader") this.headerReader = this.pendingHeader = teiHeader();
    else if (tag === "text") this.openText();
    else if (this.inText > 0) this.openInText(tag, attributes);
  }

  close(tag: string): void {
    this.langs.pop();
    if (this.exact > 0) this.exact--;
    if (this.headerReader !== undefined) return this.closeHeader(tag);
    if (this.skipped > 0) return void this.skipped--;
    const capture = this.captures.at(-1);
    if (capture !== undefined) {
      if (--capture.depth === 0) this.captured(this.captures.pop() ?? capture);
      return;
    }
    if (tag === "u" || tag === "sp") this.closeSpeech();
    else if (tag === "text") this.closeText();
    else if (tag === "div") this.closeDivision();
    else if (teiTags.documents.has(tag)) {
      this.ids.pop();
      this.headers.pop();
    }
    if (this.inText > 0 && teiTags.blocks.has(tag)) this.writing().apart("block");
  }

  text(text: string): void {
    if (this.headerReader !== undefined) return this.headerReader.text(text);
    if (this.skipped > 0 || this.inText === 0) return;
    const capture = this.captures.at(-1);
    if (capture !== undefined) capture.text += text;
    else this.write(text);
  }

  end(): TeiLeft {
    this.flush();
    return { text: this.outside, notes: this.outsideNotes, ...this.records.unlisted() };
  }

  private lang(): string | null {
    return this.langs.at(-1) ?? null;
  }

  private header(): TeiHeader | undefined {
    return this.headers.at(-1);
  }

  private writing(): ReturnType<typeof teiWords> {
    return this.speech?.writing ?? this.rest;
  }

  private openDocument(attributes: XmlElement["attributes"]): void {
    this.flush();
    this.ids.push(attributes["xml:id"] ?? "");
    this.headers.push(this.header() ?? { title: null, author: null, date: null, until: null, country: null });
    this.units = 0;
  }

  private closeHeader(tag: string): void {
    if (tag !== "teiHeader") return this.headerReader?.close();
    this.headerReader = undefined;
    const own = this.pendingHeader?.header(this.lang());
    const above = this.headers.at(-2);
    if (own === undefined) return;
    // A corpus has a date of its own (when it was made), which is not that of its speeches.
    this.headers[Math.max(0, this.headers.length - 1)] = { ...own, country: own.country ?? above?.country ?? null };
  }

  private openText(): void {
    if (this.inText++ > 0) return;
    this.rest = teiWords();
    this.before = 0;
    this.units = 0;
  }

  private openInText(tag: string, attributes: XmlElement["attributes"]): void {
    if (tag === "u" || tag === "sp") return this.openSpeech(tag, attributes);
    if (teiTags.notes.has(tag))
      return this.capture(attributes["type"] === "speaker" ? "label" : "note", tag, attributes);
    if (tag === "speaker") return this.capture("label", tag, attributes);
    if (tag === "w" || tag === "pc") return this.capture("word", tag, attributes);
    if (tag === "s") return this.writing().sentence();
    if (tag === "head" && this.speech === undefined) return this.capture("heading", tag, attributes);
    if (tag === "div") this.headings.push(this.headings.at(-1) ?? null);
    if (tag === "l" || tag === "lb") this.writing().apart("line");
    if (teiTags.blocks.has(tag)) this.writing().apart("block");
  }

  private capture(kind: Capture["kind"], tag: string, attributes: XmlElement["attributes"]): void {
    this.captures.push({ kind, tag, attributes, lang: this.lang(), inner: [], depth: 1, text: "" });
  }

  private openWithin(capture: Capture, tag: string, attributes: XmlElement["attributes"]): void {
    capture.depth++;
    if (capture.kind === "word" && (tag === "w" || tag === "pc"))
      capture.inner.push(teiAnnotation(attributes, attributes["norm"] ?? ""));
  }

  private captured(capture: Capture): void {
    const text = squeezed(capture.text);
    if (capture.kind === "word") return this.word(capture, text);
    if (capture.kind === "heading") {
      if (this.headings.length > 0) this.headings[this.headings.length - 1] = text;
      // The heading goes with the speeches below it, or stands in the text where there are none.
      if (this.units === 0) this.rest.text(`${text}\n\n`);
      return;
    }
    const opensSpeech = this.speech !== undefined && this.speech.writing.isEmpty() && this.speech.label === null;
    if (capture.kind === "label" || (opensSpeech && capture.tag === "note" && text.endsWith(":"))) {
      if (this.speech === undefined) this.label = text;
      else this.speech.label ??= text;
      return;
    }
    this.note(capture, text);
  }

  private word({ attributes, inner, lang }: Capture, form: string): void {
    const own = teiAnnotation(attributes, form);
    const lemma = inner.length > 0 ? inner.map((one) => one.lemma).join("+") : own.lemma;
    const pos = inner.length > 0 ? inner.map((one) => one.pos).join("+") : own.pos;
    const glued = /right|both/u.test(attributes["join"] ?? "");
    this.spoken(form.length, lang);
    this.writing().word({ form, lemma, pos, glued });
  }

  private note({ tag, attributes }: Capture, text: string): void {
    const between = this.speech === undefined;
    const owner = this.speech ?? (tag === "note" || tag === "gap" ? undefined : this.pending);
    if (owner === undefined) {
      if (text !== "" && tag !== "gap" && this.inText > 0) this.outsideNotes++;
      return;
    }
    if (text === "") return;
    const kind = attributes["type"] ?? tag;
    owner.notes.push(`${kind}: ${text}`);
    if (this.options.notes !== "text") return;
    if (between) owner.writing.apart("block");
    owner.writing.text(` [${text.replace(/^[[(]|[\])]$/gu, "")}] `);
  }

  private openSpeech(tag: "u" | "sp", attributes: XmlElement["attributes"]): void {
    this.flush();
    // Text before the first speech of a document was kept in case there would be none.
    if (this.units++ === 0) this.outside += this.before;
    this.rest = teiWords();
    this.speech = {
      tag,
      attributes,
      id: attributes["xml:id"],
      lang: this.lang(),
      spoken: new Map(),
      heading: this.headings.at(-1) ?? null,
      label: tag === "u" ? this.label : null,
      line: this.options.line(),
      writing: teiWords(),
      notes: [],
    };
    this.label = null;
  }

  private closeSpeech(): void {
    this.pending = this.speech;
    this.speech = undefined;
  }

  private closeDivision(): void {
    this.headings.pop();
    this.label = null;
    this.flush();
  }

  private write(text: string): void {
    if (this.speech === undefined && this.units > 0) {
      this.outside += text.trim().length;
      return;
    }
    if (this.speech === undefined) this.before += text.trim().length;
    this.spoken(text.trim().length, this.lang());
    if (this.exact > 0) this.writing().exact(text);
    else this.writing().text(text);
  }

  /** How much of a speech is in which language: the greater part names it. */
  private spoken(length: number, lang: string | null): void {
    const { speech } = this;
    if (speech !== undefined && lang !== null && length > 0)
      speech.spoken.set(lang, (speech.spoken.get(lang) ?? 0) + length);
  }

  /** A speech is given when nothing that belongs to it can follow. */
  private flush(): void {
    const { pending } = this;
    this.pending = undefined;
    if (pending !== undefined) this.records.speech(pending, this.header(), this.ids.at(-1) ?? "");
  }

  private closeText(): void {
    if (--this.inText > 0) return;
    this.flush();
    if (this.units > 0 || this.rest.isEmpty()) return;
    const { title = null, author = null, date = null } = this.header() ?? {};
    const id = this.ids.at(-1) || this.options.place;
    const line = this.options.line();
    this.records.give({ writing: this.rest, line }, { title, author, date, lang: this.lang() }, id);
    this.rest = teiWords();
  }
}
