// outline: what stands beside a live page: its cells, what each rests on, and what the names of the script hold.

import { html, svg, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import type { CellHead } from "../kernel/to-kernel.ts";
import type { Model } from "./model.ts";

/** The cells as a list of links, drawn with arcs from each to those it rests on. */
export function outline({ cells, states }: Model): TemplateResult {
  const names = [...states.values()].flatMap(({ variables }) => variables);
  return html`<nav class="side" aria-label="Cells and names">
    <h2 id="cells-title">Cells</h2>
    <ol aria-labelledby="cells-title">
      ${cells.map((cell) => item(cell, states.get(cell.id)?.status ?? "waiting"))}
    </ol>
    <h2>What rests on what</h2>
    ${guard([...cells], () => arcs(cells))}
    <h2>Names</h2>
    <dl>
      ${names.map(
        ([name, what]) =>
          html`<dt><code>${name}</code></dt>
            <dd>${what}</dd>`,
      )}
    </dl>
  </nav>`;
}

function item({ id, title }: CellHead, status: string): TemplateResult {
  return html`<li>
    <a href="#${id}"
      ><span class="dot ${status}"></span
      ><span><bdi>${title || id}</bdi><span class="hidden">, ${status}</span></span></a
    >
  </li>`;
}

const row = 22;

/** Each cell a dot, each arc from a cell up to one it rests on. */
function arcs(cells: readonly CellHead[]): TemplateResult {
  const place = new Map(cells.map(({ id }, i) => [id, i]));
  const y = (i: number): number => row * i + row / 2;
  const all = cells.flatMap((cell, i) => cell.needs.map((id) => ({ from: place.get(id) ?? i, to: i })));
  const words = cells.map(
    (cell) => `${cell.title || cell.id} rests on ${cell.needs.length === 0 ? "nothing" : cell.needs.join(", ")}`,
  );
  return html`<svg viewBox="0 0 200 ${row * Math.max(1, cells.length)}" role="img" aria-label=${words.join("; ")}>
    ${all.map(({ from, to }) => {
      const bow = 14 + 5 * Math.min(6, to - from);
      return svg`<path d="M60 ${y(from)} C${60 - bow} ${y(from)} ${60 - bow} ${y(to)} 60 ${y(to)}"></path>`;
    })}
    ${cells.map(
      ({ id, title }, i) =>
        svg`<circle cx="60" cy=${y(i)} r="4"></circle><text x="72" y=${y(i) + 4}>${(title || id).slice(0, 18)}</text>`,
    )}
  </svg>`;
}
