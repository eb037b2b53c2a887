// savedText: the text of a script between an editor and its file: it is written a moment after the last key, and never over somebody else's change.

/** The text as the file has it. */
interface Read {
  readonly text: string;
  readonly hash: string;
}

/** A text under care. */
export interface SavedText {
  /** It was changed here. */
  readonly changed: () => void;
  readonly save: () => Promise<void>;
  /** Reads the file into the editor. */
  readonly load: () => Promise<void>;
  /** The file is this now. */
  readonly outside: (text: string) => void;
  readonly close: () => void;
}

/** Where the text stands, and who is told what becomes of it. */
export interface SavedTextOptions {
  readonly get: () => string;
  readonly put: (text: string) => void;
  readonly say: (text: string) => void;
  /** Asks the reader whose text it is to be: the file's or the one here. */
  readonly choose: (file: () => void, here: () => void) => void;
}

/** After this long without a key the text is saved. */
const saveAfterMilliseconds = 400;

/** Cares for a text. */
export function savedText({ get, put, say, choose }: SavedTextOptions): SavedText {
  let file: Read = { text: "", hash: "" };
  let conflict = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function save(): Promise<void> {
    clearTimeout(timer);
    const text = get();
    if (text === file.text || conflict) return;
    say("Saving");
    const answer = await fetch("source", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text, before: file.hash }),
    });
    const told = (await answer.json()) as { readonly hash?: string; readonly error?: string };
    if (answer.status === 409) return clash();
    if (told.hash === undefined) return say(`Not saved: ${told.error ?? ""}`);
    file = { text, hash: told.hash };
    say("Saved");
  }

  /** Until the reader has decided nothing is written. */
  function clash(): void {
    conflict = true;
    say("Not saved: the file was changed elsewhere meanwhile. ");
    choose(
      () => void load(),
      () => void keep(),
    );
  }

  async function read(): Promise<Read> {
    return (await (await fetch("source")).json()) as Read;
  }

  async function load(): Promise<void> {
    file = await read();
    conflict = false;
    put(file.text);
    say("As in the file");
  }

  async function keep(): Promise<void> {
    file = { ...(await read()), text: "" };
    conflict = false;
    await save();
  }

  return {
    changed() {
      if (get() === file.text) return;
      say("Changed");
      clearTimeout(timer);
      timer = setTimeout(() => void save(), saveAfterMilliseconds);
    },
    save,
    load,
    outside(text) {
      const here = get();
      if (text === file.text || text === here) return;
      if (here === file.text) void load();
      else clash();
    },
    close: () => clearTimeout(timer),
  };
}
