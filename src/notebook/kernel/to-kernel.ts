// toKernel: what the process that holds a script ready and the one that serves its page say to each other.

import * as z from "zod";
import type { InputOutput } from "../output.ts";
import type { CellType } from "../parse.ts";
import { inputValues, type InputValues } from "./input-values.ts";
import type { CellError, CellStatus } from "./record.ts";

/** To the kernel: hold this script ready; or, it may have changed. */
export type ToKernel =
  | { readonly kind: "open"; readonly script: string; readonly cache: string | undefined }
  | {
      readonly kind: "update";
      /** Counted up, so that an answer to an earlier one is not taken for the answer to this. */
      readonly turn: number;
      readonly source: string;
      readonly inputs: InputValues;
      /** Cells that are not to run, by the hashes of their code. */
      readonly held: readonly string[];
    };

/** What the kernel takes. */
export const toKernel: z.ZodType<ToKernel> = z.union([
  z.object({
    kind: z.literal("open"),
    script: z.string(),
    cache: z
      .string()
      .optional()
      .transform((one) => one),
  }),
  z.object({
    kind: z.literal("update"),
    turn: z.number(),
    source: z.string(),
    inputs: inputValues,
    held: z.array(z.string()),
  }),
]) as z.ZodType<ToKernel>;

/** A cell of the script as its text says. */
export interface CellHead {
  readonly id: string;
  readonly title: string;
  readonly type: CellType;
  readonly first: number;
  readonly last: number;
  readonly source: string;
  /** The same while its code is the same. */
  readonly hash: string;
  /** The names it brings and those it takes from other cells. */
  readonly brings: readonly string[];
  /** The ids of the cells that it rests on. */
  readonly needs: readonly string[];
}

/** How a cell stands. */
export interface CellState {
  readonly id: string;
  readonly status: CellStatus;
  readonly milliseconds: number;
  /** Whether it was brought back and not run. */
  readonly restored: boolean;
  /** `null` while nothing new is drawn. */
  readonly html: string | null;
  readonly inputs: readonly InputOutput[];
  /** What it printed. */
  readonly printed: string;
  readonly error: CellError | undefined;
  /** `name: what it holds`, in short. */
  readonly variables: readonly (readonly [name: string, what: string])[];
}

/** From the kernel. */
export type FromKernel =
  | { readonly kind: "ready" }
  | { readonly kind: "program"; readonly title: string; readonly cells: readonly CellHead[] }
  | { readonly kind: "problem"; readonly turn: number; readonly text: string; readonly line: number | null }
  | { readonly kind: "cell"; readonly cell: CellState }
  | { readonly kind: "behind"; readonly id: string; readonly html: string }
  | { readonly kind: "printed"; readonly id: string; readonly text: string }
  | { readonly kind: "progress"; readonly id: string; readonly text: string }
  | {
      readonly kind: "settled";
      readonly turn: number;
      readonly ran: readonly string[];
      readonly watch: readonly string[];
    };
