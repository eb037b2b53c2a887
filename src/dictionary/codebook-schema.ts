// The schema of a codebook: what may stand where. It is loaded with the first codebook, and the JSON Schema derives from it.

import * as z from "zod";
import type { CodebookSource, FrameSource, PatternSource, RuleSource } from "./codebook-source.ts";

const text = z.string().trim().min(1);
const form = z.enum(["fold", "keep"]).optional();
const within = z.int().min(1);

/** One of glob, regex and fixed: a single object rather than three, so that an unknown key is found in what its author meant. */
const single = z
  .strictObject({ glob: text.optional(), regex: text.optional(), fixed: text.optional(), case: form })
  .superRefine((value, context) => {
    const problem = misfit(value);
    if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
  });

const pattern = z.union([text, single]) as unknown as z.ZodType<PatternSource>;

const absent = z.union([pattern, z.array(pattern).min(1)]);

/** Every key an entry may have; which of them go together is checked after that, so that the message can say it in one line. */
const entry = z
  .strictObject({
    glob: text.optional(),
    regex: text.optional(),
    fixed: text.optional(),
    case: form,
    near: z.array(pattern).min(2, { message: "at least two patterns" }).optional(),
    not: absent.optional(),
    within: within.optional(),
  })
  .superRefine((value, context) => {
    const problem = misfit(value);
    if (problem !== undefined) context.addIssue({ code: "custom", message: problem });
  });

const rule = z.union([text, entry]) as unknown as z.ZodType<RuleSource>;

const examples = z.strictObject({ yes: z.array(text).optional(), no: z.array(text).optional() });

const frame: z.ZodType<FrameSource> = z.strictObject({
  definition: z.string().optional(),
  include: z.array(rule).optional(),
  exclude: z.array(rule).optional(),
  negated: z.enum(["count", "drop", "separate"]).optional(),
  examples: examples.optional(),
  get frames() {
    return frames.optional();
  },
}) as unknown as z.ZodType<FrameSource>;

const frames: z.ZodType<Readonly<Record<string, FrameSource>>> = z.record(
  z.string().regex(/^[^.]+$/u, { message: "a name without a full stop" }),
  frame,
);

/** The shape of a codebook as its author writes it. */
export const codebookSchema: z.ZodType<CodebookSource> = z.strictObject({
  name: text.optional(),
  version: text.optional(),
  languages: z.array(text).optional(),
  exclusive: z.boolean().optional(),
  negators: z
    .strictObject({ words: z.array(text).min(1), unless: z.array(text).optional(), within: within.optional() })
    .optional(),
  frames,
}) as unknown as z.ZodType<CodebookSource>;

type Entry = { readonly [K in "glob" | "regex" | "fixed" | "case" | "near" | "not" | "within"]?: unknown };

/** What is wrong with the keys of an entry taken together. */
function misfit(value: Entry): string | undefined {
  const bases = (["glob", "regex", "fixed", "near"] as const).filter((key) => value[key] !== undefined);
  if (bases.length > 1) return `either ${bases.join(" or ")}, not both`;
  if (bases.length === 0 && value.not === undefined) return "glob, regex or fixed, near or not";
  if (value.case !== undefined && (bases.length === 0 || bases[0] === "near"))
    return "case only beside glob, regex or fixed";
  const distant = value.near !== undefined || value.not !== undefined;
  if (distant && value.within === undefined) return "within, the distance in tokens";
  if (!distant && value.within !== undefined) return "within only beside near or not";
  return undefined;
}
