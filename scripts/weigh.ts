// What every player earns in every place, or in those named: npm run weigh [place …]
import { cleverTotal, type Guessed, unfairIn } from "../src/core/check-fairness.ts";
import type { Guess } from "../src/core/guesses.ts";
import { messageOf } from "./build.ts";
import { folders } from "./vite/check-scenarios.ts";
import { loadPlace, weighedPlace } from "./vite/fairness.ts";

const PARTS = ["notice", "think", "prepare"] as const;

/** A line of the table: what earns it, and how many points. */
function line(points: number, words: string): string {
  return `${points.toFixed(1).padStart(7)}  ${words}\n`;
}

function guessedLines(guessed: Guessed): string {
  const told = (part: string, guesses: readonly Guess[]) =>
    guesses.map(({ rule, points }) => line(points, `  ${part}: ${rule}`)).join("");
  return PARTS.map((part) => told(part, guessed[part])).join("");
}

function tableOf(id: string): string {
  const weighed = weighedPlace(loadPlace(id));
  const { problems, warnings } = unfairIn(weighed);
  return [
    `${id}\n`,
    line(weighed.everything, "everything dangerous"),
    line(weighed.random, "tosses a coin"),
    line(weighed.expert, "expert"),
    ...Object.entries(weighed.clever).map(
      ([locale, guessed]) =>
        line(cleverTotal(guessed), `knows nothing, reads ${locale}, best of each part`) +
        guessedLines(guessed),
    ),
    ...problems.map((problem) => `  unfair: ${problem}\n`),
    ...warnings.map((warning) => `  warning: ${warning}\n`),
  ].join("");
}

try {
  const named = process.argv.slice(2);
  for (const id of named.length > 0 ? named : folders()) process.stdout.write(`${tableOf(id)}\n`);
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
