// serve: what a stranger on the same machine, another site or a hostile script can try against the server of a live page, and what comes of it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { liveScript } from "../../../src/notebook/live/live-script.ts";
import { serve, type Serving } from "../../../src/notebook/live/serve.ts";

let folder: string;
let path: string;
let serving: Serving;
let port: number;
let token: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hustings-serve-"));
  path = join(folder, "quiet.ts");
  writeFileSync(path, "// %% a\nexport const x = 1;\n");
  writeFileSync(join(folder, "secret.txt"), "secret");
  // Nothing is run: what is asked here is who gets an answer.
  serving = await serve({ scripts: [liveScript({ script: path, untrusted: true })], port: 0 });
  const url = new URL(serving.address);
  port = Number(url.port);
  token = url.searchParams.get("token") ?? "";
});

afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks with exactly these headers, as no browser would let a page do. */
function ask(
  way: string,
  { method = "GET", headers = {}, body = "" }: { method?: string; headers?: OutgoingHttpHeaders; body?: string } = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(
      { host: "127.0.0.1", port, path: way, method, headers: { host: `127.0.0.1:${port}`, ...headers } },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (piece: string) => (text += piece));
        answer.on("end", () => done({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }));
      },
    );
    asked.on("error", fail);
    asked.end(body);
  });
}

const cookie = (): string => `hustings-${port}=${token}`;
const json = { "content-type": "application/json" };

describe("who has no key", () => {
  it("gets nothing: not the page, not the script, not the events, not an asset", async () => {
    for (const way of ["/", "/quiet/", "/quiet/source", "/quiet/events", "/assets/live-page.js"]) {
      const { status, body } = await ask(way);
      expect([way, status]).toEqual([way, 401]);
      expect(body).not.toContain("x = 1");
    }
  });

  it("does not guess it: a wrong one of any length is refused", async () => {
    for (const guess of ["", "x", token.slice(1), `${token}x`, token.toUpperCase()])
      expect((await ask("/quiet/", { headers: { cookie: `hustings-${port}=${guess}` } })).status).toBe(
        guess === token ? 200 : 401,
      );
  });

  it("gets a cookie for the key that no script can read and no other site can send, and the key leaves the address", async () => {
    const { status, headers } = await ask(`/quiet/?token=${token}&over=decade`);
    expect(status).toBe(302);
    expect(headers.location).toBe("/quiet/?over=decade");
    expect(headers["set-cookie"]?.join()).toMatch(/HttpOnly/u);
    expect(headers["set-cookie"]?.join()).toMatch(/SameSite=Strict/u);
  });
});

describe("another site", () => {
  it("that leads its own name here is not answered", async () => {
    for (const host of ["evil.example", `evil.example:${port}`, `127.0.0.1.evil.example:${port}`, "127.0.0.1"])
      expect((await ask("/quiet/", { headers: { host, cookie: cookie() } })).status).toBe(421);
  });

  it("cannot ask in a browser of somebody who has the key", async () => {
    const tries: readonly OutgoingHttpHeaders[] = [
      { origin: "http://evil.example" },
      { origin: "null" },
      { origin: `https://127.0.0.1:${port}` },
      { origin: `http://127.0.0.1:${port + 1}` },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
    ];
    for (const headers of tries)
      expect((await ask("/quiet/source", { headers: { cookie: cookie(), ...headers } })).status).toBe(403);
  });

  it("cannot write with a form", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      undefined,
    ]) {
      const headers = { cookie: cookie(), ...(type === undefined ? {} : { "content-type": type }) };
      const body = JSON.stringify({ text: "evil", before: "" });
      expect((await ask("/quiet/source", { method: "POST", headers, body })).status).toBe(415);
    }
    expect(readFileSync(path, "utf8")).toContain("x = 1");
  });

  it("cannot put the page into a frame of its own, nor the page load anything of its", async () => {
    const { headers } = await ask("/quiet/", { headers: { cookie: cookie() } });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toMatch(/default-src 'none'/u);
    expect(policy).toMatch(/frame-ancestors 'none'/u);
    expect(policy).not.toMatch(/unsafe|\*/u);
    const { headers: again } = await ask("/quiet/", { headers: { cookie: cookie() } });
    expect(again["content-security-policy"]).not.toBe(policy);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });
});

describe("who has the key", () => {
  it("still gets no file but the script and what the page is made of", async () => {
    for (const way of [
      "/secret.txt",
      "/quiet/../secret.txt",
      "/quiet/%2e%2e/secret.txt",
      "/assets/..%2fsecret.txt",
      "/assets/%2e%2e%2f%2e%2e%2fpackage.json",
      "//etc/passwd",
      "/quiet/secret.txt",
    ]) {
      const { status, body } = await ask(way, { headers: { cookie: cookie() } });
      expect([way, status]).toEqual([way, 404]);
      expect(body).not.toContain("secret\n");
    }
    expect((await ask("/quiet/source", { headers: { cookie: cookie() } })).body).toContain("x = 1");
  });

  it("cannot answer inputs that are no answers", async () => {
    for (const body of ['{"a b":1}', '{"x":{"y":1}}', '{"--out":"/"}', "[]", "{", '{"x":null}']) {
      const { status } = await ask("/quiet/inputs", { method: "POST", headers: { cookie: cookie(), ...json }, body });
      expect([body, status]).toEqual([body, 400]);
    }
    const body = '{"__proto__":{"x":1},"constructor":{"prototype":{"x":1}}}';
    await ask("/quiet/inputs", { method: "POST", headers: { cookie: cookie(), ...json }, body });
    expect(({} as Record<string, unknown>)["x"]).toBeUndefined();
  });

  it("does not write over a text that was not read, and is told", async () => {
    const body = JSON.stringify({ text: "evil", before: "0".repeat(32) });
    const answer = await ask("/quiet/source", { method: "POST", headers: { cookie: cookie(), ...json }, body });
    expect(answer.status).toBe(409);
    expect(JSON.parse(answer.body)).toMatchObject({ code: "edit-conflict" });
    expect(readFileSync(path, "utf8")).toContain("x = 1");
  });

  it("asks for no other method or action", async () => {
    expect(
      (await ask("/quiet/evil", { method: "POST", headers: { cookie: cookie(), ...json }, body: "{}" })).status,
    ).toBe(404);
    expect((await ask("/quiet/", { method: "DELETE", headers: { cookie: cookie(), ...json } })).status).toBe(404);
  });
});

describe("a port", () => {
  it("that is taken is a coded error that says what to do", async () => {
    await expect(serve({ scripts: [], port })).rejects.toThrow(
      /--port needs a port that is free.*0 takes any \[bad-option\]/u,
    );
  });

  it("is open on this machine only", () => {
    expect(serving.address).toMatch(/^http:\/\/127\.0\.0\.1:/u);
  });
});
