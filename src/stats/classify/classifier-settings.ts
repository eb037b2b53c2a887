// classifierSettings: what a classifier is told, with the defaults filled in and what cannot be refused.

import { HustingsError } from "../../core/errors.ts";
import type { ClassifierSettings } from "./classifier.ts";
import { classifierDefaults } from "./classifiers.ts";

/**
 * The settings of a classifier.
 *
 * @throws bad-option for a smooth or lambda that is not above zero, or a prior or standardise that is not known.
 */
export function classifierSettings(given: Partial<ClassifierSettings>, who: string): ClassifierSettings {
  const {
    smooth = classifierDefaults.smooth,
    prior = classifierDefaults.prior,
    lambda = classifierDefaults.lambda,
    standardise = classifierDefaults.standardise,
  } = given;
  for (const [name, value] of Object.entries({ smooth, lambda }))
    if (!(value > 0 && Number.isFinite(value)))
      throw new HustingsError("bad-option", { who, needs: `${name} above zero`, got: `it is ${value}` });
  const words = {
    prior: { value: prior, known: ["documents", "uniform"] },
    standardise: { value: standardise, known: ["deviation", "none"] },
  };
  for (const [name, { value, known }] of Object.entries(words))
    if (!known.includes(value))
      throw new HustingsError("bad-option", {
        who,
        needs: `a known ${name}`,
        got: `"${value}" is none`,
        choices: known,
        near: value,
      });
  return { smooth, prior, lambda, standardise };
}
