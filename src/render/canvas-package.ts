// canvasPackage: the optional package that draws PDF, or one line that says how to get it.

import type * as Canvas from "@napi-rs/canvas";
import { HustingsError } from "../core/errors.ts";

/** @throws missing-package when it is not installed. */
export async function canvasPackage(who: string): Promise<typeof Canvas> {
  try {
    return await import("@napi-rs/canvas");
  } catch {
    throw new HustingsError("missing-package", {
      who,
      needs: "a package that draws PDF (npm install @napi-rs/canvas@0.1.100)",
      got: "it is not installed",
    });
  }
}
