// The shape of a Jupyter notebook, version 4, as far as it is read here; whatever else it holds is kept.

import * as z from "zod";

/** A cell as it was read: its text is one text. */
export interface ReadCell {
  readonly [key: string]: unknown;
  readonly id?: string | undefined;
  readonly cell_type: "markdown" | "code" | "raw";
  readonly source: string;
  readonly metadata: {
    readonly [key: string]: unknown;
    readonly hustings?: { readonly marker?: string | undefined; readonly raw?: string | undefined } | undefined;
  };
  readonly outputs?: readonly unknown[] | undefined;
}

/** A notebook as it was read. */
export interface ReadNotebook {
  readonly metadata: {
    readonly [key: string]: unknown;
    readonly kernelspec?: { readonly language?: string | undefined } | undefined;
    readonly language_info?: { readonly name?: string | undefined } | undefined;
    readonly hustings?:
      | { readonly front?: string | undefined; readonly eol?: string | undefined; readonly bom?: boolean | undefined }
      | undefined;
  };
  readonly cells: readonly ReadCell[];
}

const text = z.string().optional();
const source: z.ZodType<string> = z
  .union([z.string(), z.array(z.string())])
  .transform((lines) => (typeof lines === "string" ? lines : lines.join("")));
const cell: z.ZodType<ReadCell> = z.looseObject({
  id: text,
  cell_type: z.enum(["markdown", "code", "raw"]),
  source,
  metadata: z.looseObject({ hustings: z.looseObject({ marker: text, raw: text }).optional() }).default({}),
  outputs: z.array(z.unknown()).optional(),
});

/** Checks a notebook of version 4. */
export const ipynbShape: z.ZodType<ReadNotebook> = z.looseObject({
  nbformat: z.literal(4),
  metadata: z
    .looseObject({
      kernelspec: z.looseObject({ language: text }).optional(),
      language_info: z.looseObject({ name: text }).optional(),
      hustings: z.looseObject({ front: text, eol: text, bom: z.boolean().optional() }).optional(),
    })
    .default({}),
  cells: z.array(cell),
});

/** One output of a cell, as Jupyter keeps it. */
export interface DisplayData {
  readonly output_type: "display_data";
  readonly metadata: object;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A notebook as it is written. */
export interface Ipynb {
  readonly cells: readonly {
    readonly cell_type: "markdown" | "code" | "raw";
    readonly id: string;
    readonly metadata: Readonly<Record<string, unknown>>;
    readonly source: readonly string[];
    readonly execution_count?: null;
    readonly outputs?: readonly DisplayData[];
  }[];
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly nbformat: 4;
  readonly nbformat_minor: 5;
}
