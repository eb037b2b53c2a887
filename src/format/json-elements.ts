// jsonElements: the elements of a JSON array one after the other, found while the text is fed piece by piece.

/** A scanner at work. `write` answers the elements that ended in the piece, each as JSON text. */
export interface JsonElements {
  readonly write: (piece: string) => readonly string[];
  /** What is left: without a list (`listed` false) the only document, else what does not belong to a list that ended well. */
  readonly close: () => { readonly rest: string; readonly listed: boolean };
}

interface State {
  /** Text that may still be needed: the element that has begun, or a root object that may be the only document. */
  held: string;
  depth: number;
  inString: boolean;
  escaped: boolean;
  /** Where the documents are: not yet known, in a list at this depth, or the root object itself. */
  list: number | undefined;
  /** The key before the value that follows, at depth 1 of a root object. */
  key: string;
  string: string;
  done: boolean;
}

/**
 * Opens a scanner for `[…]`, for `{"documents": […]}`, and for a single object. It only finds where elements begin and end; whether they are JSON is for `JSON.parse` to say.
 *
 * @cost O(characters); memory for one element
 */
export function jsonElements(): JsonElements {
  const state: State = {
    held: "",
    depth: 0,
    inString: false,
    escaped: false,
    list: undefined,
    key: "",
    string: "",
    done: false,
  };
  return {
    write(piece) {
      const found: string[] = [];
      let from = 0;
      for (let i = 0; i < piece.length; i++) {
        const end = step(piece.charCodeAt(i), state);
        if (end === undefined) continue;
        if (end === "element") pushElement(found, state.held + piece.slice(from, i));
        state.held = "";
        from = i + 1;
      }
      state.held += piece.slice(from);
      return found;
    },
    close() {
      const listed = state.list !== undefined;
      // Behind the documents of an object its other fields may stand.
      const ended = state.done && state.depth === 0 && !state.inString && state.list === 2;
      const left = state.held.trim();
      return { rest: ended ? "" : left === "" && listed && !state.done ? "…" : left, listed };
    },
  };
}

function pushElement(found: string[], text: string): void {
  const element = text.trim();
  if (element !== "") found.push(element);
}

const quote = 34;
const backslash = 92;
const comma = 44;
const colon = 58;

/** Takes a character in. `element`: what was held before it is an element; `forget`: it is none and is not needed. */
function step(unit: number, state: State): "element" | "forget" | undefined {
  if (state.inString) {
    inString(unit, state);
    return undefined;
  }
  if (unit === quote) {
    state.inString = true;
    state.string = "";
  } else if (unit === colon && state.depth === 1) state.key = state.string;
  else if (unit === comma && state.depth === state.list && !state.done) return "element";
  else if (unit === 91 || unit === 123) return opened(unit, state);
  else if (unit === 93 || unit === 125) return closed(state);
  return undefined;
}

function inString(unit: number, state: State): void {
  if (state.escaped) state.escaped = false;
  else if (unit === backslash) state.escaped = true;
  else if (unit === quote) state.inString = false;
  else if (state.depth === 1 && state.string.length < 16) state.string += String.fromCharCode(unit);
}

function opened(unit: number, state: State): "forget" | undefined {
  state.depth++;
  const isList = unit === 91 && (state.depth === 1 || (state.depth === 2 && state.key === "documents"));
  if (state.list !== undefined || state.done || !isList) return undefined;
  state.list = state.depth;
  return "forget";
}

function closed(state: State): "element" | undefined {
  const ends = state.depth === state.list && !state.done;
  state.depth--;
  if (!ends) return undefined;
  state.done = true;
  return "element";
}
