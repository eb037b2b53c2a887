// inputField: an input of a script as a field of the page.

import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { InputOutput } from "../output.ts";
import type { InputValues } from "../kernel/input-values.ts";

/** Hears what a reader chose. */
export type Answer = (values: InputValues) => void;

/** The field. A slider answers while it is moved, a text when it is left or Enter is pressed. */
export function inputField(input: InputOutput, answer: Answer): TemplateResult {
  const id = `input-${input.name}`;
  const tell = (value: InputValues[string]): void => answer({ [input.name]: value });
  const label = html`<label for=${id}><bdi>${input.label}</bdi></label>`;
  return html`<div class="control" data-input=${input.name}>${field(input, { id, label, tell })}</div>`;
}

interface Field {
  readonly id: string;
  readonly label: TemplateResult;
  readonly tell: (value: InputValues[string]) => void;
}

function field(input: InputOutput, { id, label, tell }: Field): TemplateResult {
  const { type, value, options = [], min, max, step } = input;
  const text = (event: Event): string => (event.target as HTMLInputElement).value;
  switch (type) {
    case "range":
      return html`${label}<input
          type="range"
          id=${id}
          min=${min ?? 0}
          max=${max ?? 100}
          step=${step ?? (Number.isInteger(min) && Number.isInteger(max) ? 1 : "any")}
          .value=${live(String(value))}
          @input=${(event: Event) => tell(Number(text(event)))}
        /><output for=${id}>${String(value)}</output>`;
    case "number":
      return html`${label}<input
          type="number"
          id=${id}
          min=${min ?? nothing}
          max=${max ?? nothing}
          step=${step ?? "any"}
          .value=${live(String(value))}
          @change=${(event: Event) => tell(Number(text(event)))}
        />`;
    case "select":
      return html`${label}<select id=${id} @change=${(event: Event) => tell(text(event))}>
          ${options.map((one) => html`<option .selected=${live(one === value)}>${one}</option>`)}
        </select>`;
    case "checkbox":
      return html`<input
          type="checkbox"
          id=${id}
          .checked=${live(value === true)}
          @change=${(event: Event) => tell((event.target as HTMLInputElement).checked)}
        />${label}`;
    case "multiselect":
      return choices(input, { id, tell });
    case "text":
    case "file":
    case "date":
      return html`${label}<input
          type="text"
          id=${id}
          inputmode=${type === "date" ? "numeric" : nothing}
          placeholder=${type === "date" ? "1991, 2024-09 or 2024-09-25" : nothing}
          .value=${live(String(value))}
          @change=${(event: Event) => tell(text(event))}
        />`;
  }
}

function choices(
  { label, value, options = [] }: InputOutput,
  { id, tell }: Pick<Field, "id" | "tell">,
): TemplateResult {
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [];
  const change = (one: string, on: boolean): void =>
    tell(options.filter((other) => (other === one ? on : chosen.includes(other))));
  return html`<div role="group" aria-labelledby=${id}>
    <span class="count" id=${id}><bdi>${label}</bdi></span>
    ${options.map(
      (one) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            .checked=${live(chosen.includes(one))}
            @change=${(event: Event) => change(one, (event.target as HTMLInputElement).checked)}
          /><bdi>${one}</bdi></label
        >`,
    )}
  </div>`;
}
