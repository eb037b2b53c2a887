// LivePage: the client of a live page. It shows what the script comes to, and tells the server what its reader does.

import { html, LitElement, nothing as none, type PropertyDeclarations, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { unsafeHTML } from "lit/directives/unsafe-html.js";
import { pageScript } from "../../render/page-script.ts";
import { questionScript } from "../../render/question-script.ts";
import type { CellHead, CellState } from "../kernel/to-kernel.ts";
import type { InputValues } from "../kernel/input-values.ts";
import type { LiveEvent } from "../live/board.ts";
import type { editor as MakeEditorType, Editor } from "./editor.ts";
import { inputField } from "./input-field.ts";
import { addressOf, answered, answersIn, model, nothing, type Model } from "./model.ts";
import { outline } from "./outline.ts";

type MakeEditor = typeof MakeEditorType;

interface Boot {
  readonly app: boolean;
  readonly path: string;
  readonly nonce: string;
}

const boot = JSON.parse(document.getElementById("boot")?.textContent ?? "{}") as Boot;

const frameMilliseconds = 16;

/** Asks the server to do something. */
async function post(action: string, body: unknown): Promise<Response> {
  return fetch(action, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });
}

/** The whole page, in the light of the document's own style. */
export class LivePage extends LitElement {
  static override properties: PropertyDeclarations = {
    known: { state: true },
    editing: { state: true },
    lost: { state: true },
  };

  declare known: Model;
  declare editing: boolean;
  declare lost: boolean;
  private editor: Editor | undefined;
  private readonly sheet = new CSSStyleSheet();
  private own = "";
  private drawn = 0;

  constructor() {
    super();
    this.known = nothing;
    this.editing = false;
    this.lost = false;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const source = new EventSource("events");
    for (const kind of ["program", "cell", "behind", "problem", "progress", "printed", "busy", "inputs"])
      source.addEventListener(kind, (event) =>
        this.hear(JSON.parse((event as MessageEvent<string>).data) as LiveEvent),
      );
    source.addEventListener("style", (event) =>
      this.sheet.replaceSync(JSON.parse((event as MessageEvent<string>).data) as string),
    );
    source.addEventListener("open", () => (this.lost = false));
    source.addEventListener("error", () => (this.lost = true));
    const asked = answersIn(location.search);
    if (Object.keys(asked).length > 0) void post("inputs", asked);
    document.addEventListener("keydown", (event) => this.key(event));
  }

  /** What is heard shortly after a drawing is drawn with what comes next: a script may have hundreds of cells. */
  protected override async scheduleUpdate(): Promise<void> {
    const wait = this.drawn + frameMilliseconds - performance.now();
    if (wait > 0) await new Promise((done) => setTimeout(done, wait));
    this.drawn = performance.now();
    super.scheduleUpdate();
  }

  private hear(event: LiveEvent): void {
    const before = this.known;
    this.known = model(before, event);
    if (event.kind === "program") {
      document.title = this.known.title || boot.path;
      this.editor?.outside(event.source);
    }
    if (event.kind === "inputs") {
      const address = addressOf(event.inputs);
      if (address !== this.own) history.replaceState(null, "", location.pathname + address + location.hash);
      this.own = address;
    }
    if (event.kind === "problem") this.editor?.mark(event.line);
    if (event.kind === "behind") void this.updateComplete.then(followAddress);
  }

  private key(event: KeyboardEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    if (event.key === ".") void post("stop", {});
    else if (event.key === "e") void this.edit();
    else return;
    event.preventDefault();
  }

  private readonly answer = (values: InputValues): void => {
    this.known = answered(this.known, values);
    void post("inputs", values);
  };

  private theme(): void {
    const root = document.documentElement;
    const dark =
      root.dataset["theme"] === "dark" ||
      (root.dataset["theme"] === undefined && matchMedia("(prefers-color-scheme: dark)").matches);
    root.dataset["theme"] = dark ? "light" : "dark";
    this.requestUpdate();
  }

  private async edit(): Promise<void> {
    this.editing = !this.editing;
    await this.updateComplete;
    this.editor?.close();
    this.editor = undefined;
    const place = this.querySelector<HTMLElement>(".editor .code");
    if (!this.editing || place === null) return;
    const address = "/assets/editor.js";
    const { editor } = (await import(address)) as { readonly editor: MakeEditor };
    this.editor = editor(place, {
      nonce: boot.nonce,
      status: this.querySelector<HTMLElement>(".editor .state") as HTMLElement,
    });
    await this.editor.open();
    if (this.known.problem !== undefined) this.editor.mark(this.known.problem.line);
  }

  protected override render(): TemplateResult {
    document.body.className = boot.app ? "live app" : "live";
    const { problem, cells } = this.known;
    const body = html`<main id="content" tabindex="-1" aria-busy=${this.known.busy}>
      <div class="title">${this.heading()}</div>
      ${
        problem === undefined
          ? none
          : html`<div class="problem error" role="alert">
              <p><b>The script cannot be read:</b> ${problem.text}</p>
            </div>`
      }
      ${repeat(
        cells,
        ({ id }) => id,
        (cell) => guard(this.shownOf(cell), () => this.cell(cell)),
      )}
    </main>`;
    if (boot.app)
      return html`<p class="hidden" role="status">${this.known.said}</p>
        ${body}`;
    return html`<a class="skip button" href="#content">Skip to the text</a>${this.bar()} ${outline(this.known)} ${body}
      ${this.editing ? this.pane() : none}`;
  }

  /** A script that says its title in its front matter only gets it as a heading. */
  private heading(): TemplateResult | typeof none {
    const { title, cells } = this.known;
    const said = cells.some(({ type, source }) => type === "markdown" && /^# /mu.test(source));
    return said || title === ""
      ? html`<h1 class="hidden">${title || boot.path}</h1>`
      : html`<h1><bdi>${title}</bdi></h1>`;
  }

  private bar(): TemplateResult {
    const { busy, said, states } = this.known;
    const held = [...states.values()].some(({ status }) => status === "held");
    const state = this.lost ? "The server does not answer" : said;
    return html`<header class="bar">
      <span class="path"><bdi>${boot.path}</bdi></span>
      <span class="state" role="status">${state}</span>
      <button class="button" ?disabled=${!busy} @click=${() => post("stop", {})} title="Ctrl+.">Stop</button>
      <button class="button" ?disabled=${!held} @click=${() => post("again", {})}>Run again</button>
      <button class="button" aria-pressed=${this.editing} @click=${() => this.edit()} title="Ctrl+E">Edit</button>
      <button class="button" @click=${() => this.theme()}>Light or dark</button>
    </header>`;
  }

  private pane(): TemplateResult {
    return html`<section class="editor" aria-label="Editor">
      <div class="tools"><span class="state" role="status"></span></div>
      <div class="code"></div>
    </section>`;
  }

  /** All that a cell shows: while it is the same, the cell is not drawn again. */
  private shownOf(cell: CellHead): unknown[] {
    const { states, behind, printing, progress } = this.known;
    return [cell, ...[states, behind, printing, progress].map((known) => known.get(cell.id))];
  }

  private cell(cell: CellHead): TemplateResult {
    const { id, title, type } = cell;
    const state = this.known.states.get(id);
    const status = state?.status ?? "waiting";
    const inputs = state?.inputs ?? [];
    const isTest = type === "test";
    if (boot.app && isTest) return html``;
    const name = title || id;
    const printing = status === "running" ? this.known.printing.get(id) : undefined;
    return html`<section class="cell ${status}" id=${id} aria-label=${name}>
      ${inputs.length === 0 ? none : html`<div class="controls">${inputs.map((one) => inputField(one, this.answer))}</div>`}
      <div class="out">${unsafeHTML(state?.html ?? "")}</div>
      <div class="behind">${unsafeHTML(this.known.behind.get(id) ?? "")}</div>
      ${printing === undefined ? none : html`<pre tabindex="0">${printing}</pre>`}
      ${boot.app || type === "markdown" ? none : this.foot(cell, state)}
    </section>`;
  }

  private foot({ id, title, source, needs, first }: CellHead, state: CellState | undefined): TemplateResult {
    const status = state?.status ?? "waiting";
    const progress = this.known.progress.get(id) ?? "";
    return html`<div class="foot">
      <span><span class="dot ${status}"></span> ${title || id}: ${state === undefined ? "waiting" : words(state)}</span>
      ${progress === "" ? none : html`<progress aria-label="Progress of ${title || id}" value=${share(progress)} max="100"></progress><span>${progress}</span>`}
      ${needs.length === 0 ? none : html`<span>rests on ${needs.join(", ")}</span>`}
      <details>
        <summary>Code, line ${first}</summary>
        <pre tabindex="0"><code>${source}</code></pre>
      </details>
    </div>`;
  }
}

/** An address that leads to passages opens them when they come, unless their reader is at something else by now. */
function followAddress(): void {
  if (location.hash !== "" && document.activeElement === document.body)
    dispatchEvent(new HashChangeEvent("hashchange"));
}

/** What a cell's state is in words. */
function words({ status, milliseconds, restored }: CellState): string {
  const time =
    milliseconds >= 1000
      ? `${(milliseconds / 1000).toFixed(1)} s`
      : `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
  if (status === "done") return restored ? `as it was, from the cache` : time;
  return {
    waiting: "waiting",
    running: "running",
    failed: `failed after ${time}`,
    blocked: "waits for a cell that failed",
    stopped: "not reached",
    held: "stopped",
  }[status];
}

function share(progress: string): number {
  return Number(/(\d+) %/u.exec(progress)?.[1] ?? 0);
}

for (const script of [pageScript, questionScript]) {
  const element = document.createElement("script");
  element.nonce = boot.nonce;
  element.textContent = script;
  document.head.append(element);
}
customElements.define("live-page", LivePage);
document.body.prepend(document.createElement("live-page"));
