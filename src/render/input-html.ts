// inputHtml: an input on a page: what it stood at, and a control where the page knows what comes of other choices.

import type { Block, Control } from "./blocks.ts";
import { escapeHtml } from "./escape-html.ts";

/** The input as HTML. Without JavaScript and on paper it is a line of text. */
export function inputHtml({ label, value, control }: Extract<Block, { kind: "input" }>): string {
  const line = (kind: string): string =>
    `<p class="input${kind}"><span class="count">${escapeHtml(label)}:</span> <b>${escapeHtml(value)}</b></p>`;
  return control === undefined ? line("") : `${line(" still")}\n${controlHtml(label, control)}`;
}

function controlHtml(label: string, control: Control): string {
  const { name, type, values, at, options = [] } = control;
  const id = escapeHtml(`input-${name}`);
  const own = `class="control" data-input="${escapeHtml(name)}" data-type="${type}"`;
  const named = `<label for="${id}"><bdi>${escapeHtml(label)}</bdi></label>`;
  const value = values[at];
  const chosen = (on: boolean, word: string): string => (on ? ` ${word}` : "");
  switch (type) {
    case "range": {
      const shown = escapeHtml(String(value));
      return `<div ${own}>${named}<input type="range" id="${id}" ${bounds(values)} value="${shown}" autocomplete="off"><output for="${id}">${shown}</output></div>`;
    }
    case "number":
      return `<div ${own}>${named}<input type="number" id="${id}" ${bounds(values)} value="${escapeHtml(String(value))}" autocomplete="off"></div>`;
    case "select": {
      const list = options.map(
        (option) => `<option${chosen(option === value, "selected")}>${escapeHtml(option)}</option>`,
      );
      return `<div ${own}>${named}<select id="${id}" autocomplete="off">${list.join("")}</select></div>`;
    }
    case "checkbox":
      return `<div ${own}><input type="checkbox" id="${id}" autocomplete="off"${chosen(value === true, "checked")}>${named}</div>`;
    case "multiselect": {
      const on = Array.isArray(value) ? (value as readonly string[]) : [];
      const boxes = options.map(
        (option) =>
          `<label class="choice"><input type="checkbox" autocomplete="off"${chosen(on.includes(option), "checked")}><bdi>${escapeHtml(option)}</bdi></label>`,
      );
      return `<div ${own} role="group" aria-labelledby="${id}"><span class="count" id="${id}"><bdi>${escapeHtml(label)}</bdi></span>${boxes.join("")}</div>`;
    }
  }
}

function bounds(values: Control["values"]): string {
  const [first = 0, second = 1] = values.map(Number);
  const step = Number((second - first).toPrecision(12));
  return `min="${first}" max="${Number(values.at(-1))}" step="${step}"`;
}
