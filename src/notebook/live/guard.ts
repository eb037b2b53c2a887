// guard: who may talk to the server of a live page: only a page that it served itself, to somebody who has its secret.

import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";

/** The secret of one server. */
export interface Guard {
  /** Stands in the address that is printed; who has it gets a cookie. */
  readonly token: string;
  readonly check: MiddlewareHandler;
}

/**
 * Checks every request: the host it names, for other names may be made to lead here; where it comes from; and the secret. What changes something must be JSON, which
 * no form of another site can send.
 *
 * @param options `hosts`: the names that the server answers to, with the port, once it is known.
 */
export function guard({ hosts }: { readonly hosts: () => readonly string[] }): Guard {
  const token = randomBytes(24).toString("base64url");
  return {
    token,
    async check(context, next) {
      const refusal = refused(context, hosts());
      if (refusal !== undefined) return context.text(refusal.text, refusal.status);
      const { pathname, searchParams } = new URL(context.req.url);
      const cookie = `hustings-${hosts()[0]?.split(":").at(-1) ?? ""}`;
      if (same(searchParams.get("token"), token)) {
        setCookie(context, cookie, token, { httpOnly: true, sameSite: "Strict", path: "/" });
        searchParams.delete("token");
        const rest = searchParams.toString();
        return context.redirect(rest === "" ? pathname : `${pathname}?${rest}`);
      }
      if (!same(getCookie(context, cookie), token))
        return context.text("Open the address that the terminal shows: it has the key to this page.", 401);
      await next();
      context.header("cache-control", "no-store");
      context.header("x-content-type-options", "nosniff");
      context.header("referrer-policy", "no-referrer");
      context.header("cross-origin-resource-policy", "same-origin");
      context.header("cross-origin-opener-policy", "same-origin");
    },
  };
}

interface Refusal {
  readonly text: string;
  readonly status: 403 | 415 | 421;
}

function refused({ req }: Context, hosts: readonly string[]): Refusal | undefined {
  if (!hosts.includes(req.header("host") ?? ""))
    return { text: "This server does not answer to that name.", status: 421 };
  const origin = req.header("origin");
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
    return { text: "Requests of other sites are refused.", status: 403 };
  if (!["same-origin", "none", undefined].includes(req.header("sec-fetch-site")))
    return { text: "Requests of other sites are refused.", status: 403 };
  const writes = req.method !== "GET" && req.method !== "HEAD";
  if (writes && !/^application\/json\b/u.test(req.header("content-type") ?? ""))
    return { text: "Only JSON changes anything here.", status: 415 };
  return undefined;
}

/** In a time that tells nothing of where the difference is. */
function same(given: string | null | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ""), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
