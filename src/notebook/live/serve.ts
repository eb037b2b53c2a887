// serve: the server of live pages, for this machine only.

import { randomBytes } from "node:crypto";
import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { Hono, type Context } from "hono";
import { streamSSE } from "hono/streaming";
import * as z from "zod";
import { HustingsError } from "../../core/errors.ts";
import { colorsIn } from "../../render/frame.ts";
import { fontBytes } from "../../render/fonts.ts";
import { pageStyle } from "../../render/page-style.ts";
import { inputValues } from "../kernel/input-values.ts";
import { clientAsset } from "./client-asset.ts";
import { guard } from "./guard.ts";
import type { LiveScript } from "./live-script.ts";
import { policy, scriptList, shell } from "./shell.ts";

/** What is served. */
export interface ServeOptions {
  readonly scripts: readonly LiveScript[];
  /** By default 4173; 0 takes one that is free. */
  readonly port?: number;
  /** Only what scripts put out, and their inputs. */
  readonly app?: boolean;
}

/** A server at work. */
export interface Serving {
  /** With the key in it. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

const host = "127.0.0.1";

/**
 * Serves live pages.
 *
 * @throws cannot-write where the port is taken
 */
export async function serve({ scripts, port = 4173, app = false }: ServeOptions): Promise<Serving> {
  const state = { port };
  const { token, check } = guard({ hosts: () => [`${host}:${state.port}`, `localhost:${state.port}`] });
  const server = new Hono();
  server.use(check);
  server.get("/assets/:file", (context) => asset(context));
  server.get("/", (context) => home(context, scripts));
  server.get("/:script/", (context) => withScript(context, scripts, (script) => document(context, { script, app })));
  server.get("/:script/events", (context) => withScript(context, scripts, (script) => events(context, script)));
  server.get("/:script/source", (context) => withScript(context, scripts, (script) => context.json(script.source())));
  server.post("/:script/:action", (context) => withScript(context, scripts, (script) => act(context, script)));
  server.onError((error, context) => {
    if (error instanceof HustingsError)
      return context.json({ error: error.message, code: error.code }, error.code === "edit-conflict" ? 409 : 400);
    if (error instanceof z.ZodError || error instanceof SyntaxError)
      return context.json({ error: "This is not what was expected.", code: "bad-input" }, 400);
    throw error;
  });
  const made = createServer(getRequestListener(server.fetch));
  await listen(made, port);
  const address = made.address();
  state.port = typeof address === "object" && address !== null ? address.port : port;
  const [only] = scripts;
  const path = scripts.length === 1 && only !== undefined ? `/${encodeURIComponent(only.name)}/` : "/";
  return {
    address: `http://${host}:${state.port}${path}?token=${token}`,
    async close() {
      for (const script of scripts) script.close();
      made.closeAllConnections();
      await new Promise((done) => made.close(done));
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      fail(
        new HustingsError("bad-option", {
          who: "--port",
          needs: "a port that is free",
          got: `${port} is not (${error.code ?? error.message}); 0 takes any`,
        }),
      ),
    );
    server.listen(port, host, () => done());
  });
}

function withScript(
  context: Context,
  scripts: readonly LiveScript[],
  answer: (script: LiveScript) => Response | Promise<Response>,
): Response | Promise<Response> {
  const script = scripts.find(({ name }) => name === context.req.param("script"));
  return script === undefined ? context.text("There is no such script.", 404) : answer(script);
}

function home(context: Context, scripts: readonly LiveScript[]): Response {
  const nonce = randomBytes(16).toString("base64");
  context.header("content-security-policy", policy(nonce));
  const list = scripts.map(({ name, path }) => ({ name, path, title: name.replaceAll(/[-_]+/gu, " ") }));
  return context.html(
    shell({ title: "Scripts", nonce, boot: { app: false, path: "", runs: false }, body: scriptList(list) }),
  );
}

function document(context: Context, { script, app }: { readonly script: LiveScript; readonly app: boolean }): Response {
  const nonce = randomBytes(16).toString("base64");
  context.header("content-security-policy", policy(nonce));
  return context.html(shell({ title: script.name, nonce, boot: { app, path: script.path, runs: true } }));
}

/** What happens to the script, as it happens; and the colours that its charts need in the dark. */
function events(context: Context, script: LiveScript): Response {
  return streamSSE(context, async (stream) => {
    const colors = new Set<string>();
    let chain = Promise.resolve();
    const send = (event: string, data: unknown): void => {
      chain = chain.then(() => stream.writeSSE({ event, data: JSON.stringify(data) }));
    };
    const stop = script.listen((event) => {
      if (event.kind === "cell" && event.cell.html !== null) {
        const before = colors.size;
        for (const color of colorsIn(event.cell.html)) colors.add(color);
        if (colors.size > before) send("style", pageStyle(colors, { choice: true }));
      }
      send(event.kind, event);
    });
    await new Promise<void>((done) => stream.onAbort(done));
    stop();
  });
}

const written = z.object({ text: z.string().max(5_000_000), before: z.string() });

async function act(context: Context, script: LiveScript): Promise<Response> {
  const body: unknown = await context.req.json();
  switch (context.req.param("action")) {
    case "inputs":
      script.answer(inputValues.parse(body));
      return context.json({});
    case "stop":
      script.stop();
      return context.json({});
    case "again":
      script.again();
      return context.json({});
    case "source": {
      const { text, before } = written.parse(body);
      return context.json(script.write(text, before));
    }
    default:
      return context.text("There is no such action.", 404);
  }
}

/** Only these files are served, and nothing by its path. */
async function asset(context: Context): Promise<Response> {
  const file = context.req.param("file") ?? "";
  const face = /^sans-(400|600)\.ttf$/u.exec(file)?.[1];
  if (face !== undefined) {
    const bytes = fontBytes(face === "400" ? "regular" : "semibold");
    return context.body(bytes.slice().buffer, 200, { "content-type": "font/ttf" });
  }
  if (file !== "live-page.js" && file !== "editor.js") return context.text("There is no such file.", 404);
  return context.body(await clientAsset(file), 200, { "content-type": "text/javascript; charset=utf-8" });
}
