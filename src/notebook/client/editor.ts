// editor: a field for the text of the script, which writes the file and never over somebody else's change.

import { javascript } from "@codemirror/lang-javascript";
import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorState } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { basicSetup, EditorView } from "codemirror";
import { savedText } from "./saved-text.ts";

/** An editor on the page. */
export interface Editor {
  readonly open: () => Promise<void>;
  /** The file is this now: taken over where nothing was changed here, and told where something was. */
  readonly outside: (text: string) => void;
  /** Goes to the line that cannot be read. */
  readonly mark: (line: number | null) => void;
  readonly close: () => void;
}

/** The page's own colours, in both themes. */
const inks = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword, tags.controlKeyword], color: "var(--accent)" },
  { tag: [tags.string, tags.special(tags.string), tags.regexp], color: "var(--right)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--wrong)" },
  { tag: [tags.comment, tags.meta], color: "var(--soft)", fontStyle: "italic" },
]);

const look = EditorView.theme({
  "&": { backgroundColor: "var(--ground)", color: "var(--ink)" },
  ".cm-gutters": { backgroundColor: "var(--ground)", color: "var(--soft)", borderColor: "var(--line)" },
  ".cm-content": { caretColor: "var(--ink)" },
  "&.cm-focused .cm-cursor": { borderInlineStartColor: "var(--ink)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "transparent" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "var(--line)",
  },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": { backgroundColor: "var(--line)", color: "var(--ink)" },
  ".cm-selectionMatch": { backgroundColor: "var(--line)" },
  ".cm-panels, .cm-tooltip": { backgroundColor: "var(--ground)", color: "var(--ink)", borderColor: "var(--axis)" },
});

/** An editor in an element; `status` says what has become of the text. */
export function editor(
  place: HTMLElement,
  { nonce, status }: { readonly nonce: string; readonly status: HTMLElement },
): Editor {
  const text = savedText({
    get: () => view.state.doc.toString(),
    put: (all) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: all } }),
    say: (words) => void (status.textContent = words),
    choose: (file, here) => status.append(choice("Take the file", file), choice("Keep mine", here)),
  });
  const view = new EditorView({
    parent: place,
    state: EditorState.create({
      extensions: [
        basicSetup,
        javascript({ typescript: true }),
        look,
        syntaxHighlighting(inks),
        EditorView.cspNonce.of(nonce),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": "Text of the script" }),
        keymap.of([{ key: "Mod-s", run: () => (void text.save(), true) }]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) text.changed();
        }),
      ],
    }),
  });
  return {
    open: text.load,
    outside: text.outside,
    mark(line) {
      if (line === null || line > view.state.doc.lines) return;
      const { from } = view.state.doc.line(line);
      view.dispatch({ effects: EditorView.scrollIntoView(from, { y: "center" }) });
    },
    close() {
      text.close();
      view.destroy();
    },
  };
}

function choice(label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.className = "button";
  button.textContent = label;
  button.addEventListener("click", act);
  return button;
}
