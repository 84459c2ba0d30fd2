import { z } from "zod";
import {
  mergedResults,
  type Play,
  playSchema,
  type Result,
  type Results,
  withPlay,
} from "#core/results";
import type { Kept } from "./keeper";
import { jsonKind } from "./record-kind";
import type { Records } from "./records";
import { eachEntry, instead, isObject, known, mending, orElse, type Salvage } from "./salvage";

/** Of a play whose actions cannot be read, the points and the day still count. */
const play = orElse(known(playSchema), mending("log", instead([]), known(playSchema)));

const resultSchema = z.strictObject({ best: playSchema, latest: playSchema }).readonly();

/** Where only one of the two plays can be read, it is best and latest of what there is. */
const oneOfTwo: Salvage<Result> = (raw) => {
  if (!isObject(raw)) return undefined;
  const [best, latest] = [play(raw["best"]), play(raw["latest"])];
  const [first, last] = [best ?? latest, latest ?? best];
  return first && last && { value: { best: first.value, latest: last.value }, isWhole: false };
};

export const resultsKind = jsonKind<Results>({
  key: "results",
  name: "results",
  otherwise: {},
  salvage: eachEntry(orElse(known(resultSchema), oneOfTwo)),
});

export function loadResults(records: Records): Results {
  return records.read(resultsKind);
}

/** Remembers a finished play. */
export function saveResult(records: Records, scenarioId: string, finished: Play): Kept {
  return records.rewrite(resultsKind, (before) => withPlay(before, scenarioId, finished));
}

/** Takes results over from another device. */
export function mergeResults(records: Records, carried: Results): Kept {
  return records.rewrite(resultsKind, (before) => mergedResults(before, carried));
}
