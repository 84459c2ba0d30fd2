import { seeded } from "./chance";
import {
  type Guess,
  noticeGuesses,
  type PlayerWords,
  prepareGuesses,
  thinkGuesses,
} from "./guesses";
import { type Choices, decided, everythingPlayer, expertPlayer, randomPlayer } from "./players";
import type { Scenario } from "./scenario";
import { scoreEpisode } from "./score";

/** What players may earn who do not know (docs/rules.md): means of points out of 100. */
export const BARS = { everything: 20, random: 30, clever: 45 } as const;

/** So many seeded games are played by those who leave it to chance. */
const GAMES = 1000;

/** What rules of thumb earn in one language, each part's best first. */
export interface Guessed {
  readonly notice: readonly Guess[];
  readonly think: readonly Guess[];
  readonly prepare: readonly Guess[];
}

/** What players earn in a scenario. */
export interface Weighed {
  readonly everything: number;
  readonly random: number;
  readonly expert: number;
  /** By language: the clever read. */
  readonly clever: Readonly<Record<string, Guessed>>;
}

/** Lets every player play; the words are those of each language that it can be read in. */
export function weigh(scenario: Scenario, words: Readonly<Record<string, PlayerWords>>): Weighed {
  const total = (choices: Choices) => scoreEpisode(scenario, decided(choices)).total;
  const mean = (player: typeof randomPlayer) => {
    let sum = 0;
    for (let game = 1; game <= GAMES; game++) sum += total(player(scenario, seeded(game)));
    return sum / GAMES;
  };
  const prepare = bestFirst(prepareGuesses(scenario));
  const guessed = Object.entries(words).map(([locale, read]) => [
    locale,
    {
      notice: bestFirst(noticeGuesses(scenario, read)),
      think: bestFirst(thinkGuesses(scenario, read)),
      prepare,
    },
  ]);
  return {
    everything: mean(everythingPlayer),
    random: mean(randomPlayer),
    expert: total(expertPlayer(scenario)),
    clever: Object.fromEntries(guessed),
  };
}

function bestFirst(guesses: readonly Guess[]): readonly Guess[] {
  return guesses.toSorted((a, b) => b.points - a.points);
}

/** The best of each part together: what a clever player gets at most who knows nothing. */
export function cleverTotal({ notice, think, prepare }: Guessed): number {
  return [notice, think, prepare].reduce((sum, [best]) => sum + (best?.points ?? 0), 0);
}

/** Bars that a scenario breaks, as sentences: those that stop it, and those that are only told. */
export interface Unfair {
  readonly problems: readonly string[];
  readonly warnings: readonly string[];
}

export function unfairIn({ everything, random, expert, clever }: Weighed): Unfair {
  return {
    problems: [
      ...(everything > BARS.everything
        ? [
            `who calls everything dangerous and buys at random gets ${points(everything)}, ` +
              `more than ${BARS.everything}: add decoys, excuses, or dearer useless cards`,
          ]
        : []),
      ...(random > BARS.random
        ? [
            `who tosses a coin gets ${points(random)}, more than ${BARS.random}: ` +
              "add decoys, excuses, or dearer useless cards",
          ]
        : []),
      ...(expert === 100
        ? []
        : [
            `who knows every answer gets ${points(expert)}, not 100: look at key points and reasons`,
          ]),
    ],
    warnings: Object.entries(clever)
      .filter(([, guessed]) => cleverTotal(guessed) > BARS.clever)
      .map(([locale, guessed]) => cleverWarning(locale, guessed)),
  };
}

function cleverWarning(locale: string, guessed: Guessed): string {
  const { notice, think, prepare } = guessed;
  const parts = Object.entries({ notice, think, prepare }).map(
    ([part, [best]]) => `${part} ${points(best?.points ?? 0)} (${best?.rule ?? "no rule"})`,
  );
  return (
    `who knows nothing and reads ${locale} gets ${points(cleverTotal(guessed))}, more than ` +
    `${BARS.clever}: ${parts.join(", ")}: let words, lengths and prices tell nothing`
  );
}

function points(number: number): string {
  return number.toFixed(1);
}
