import { type LoadedScenario, type Problem, parseScenario } from "#content/load-scenario";
import { playerWords } from "#content/player-words";
import { type Unfair, unfairIn, type Weighed, weigh } from "#core/check-fairness";
import { readJsonFile } from "../read-json.ts";

// The dev server asks again at every change of any place.
const known = new Map<string, Weighed>();

/** What every player earns in a place; games are played once for what is the same. */
export function weighedPlace({ scenario, texts }: LoadedScenario): Weighed {
  const words = { ja: playerWords(scenario, texts.ja), en: playerWords(scenario, texts.en) };
  const key = JSON.stringify([scenario, words]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const weighed = weigh(scenario, words);
  known.set(key, weighed);
  return weighed;
}

/** Where a place is not fair, with its file. */
export function unfairPlace(place: LoadedScenario): Record<keyof Unfair, readonly Problem[]> {
  const file = `scenarios/${place.scenario.id}/scenario.json`;
  const { problems, warnings } = unfairIn(weighedPlace(place));
  const inFile = (problem: string) => ({ file, problem });
  return { problems: problems.map(inFile), warnings: warnings.map(inFile) };
}

/** Reads a place from its folder; throws `ScenarioError`. */
export function loadPlace(id: string): LoadedScenario {
  const folder = `scenarios/${id}`;
  const json = (name: string) => readJsonFile(`${folder}/${name}.json`);
  return parseScenario({
    folder,
    scenario: json("scenario"),
    texts: { ja: json("text.ja"), en: json("text.en") },
  });
}
