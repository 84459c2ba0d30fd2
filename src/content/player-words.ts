import type { PlayerWords } from "#core/guesses";
import { idsOf } from "#core/ids";
import { type Scenario, thingsOf } from "#core/scenario";
import { readText } from "./a-text";
import { type ScenarioText, wordsOf } from "./scenario-text";

/** What stands beside a name, and is left out where one only speaks of somebody. */
const TITLE_OF_ADDRESS = /(?:さん|くん|ちゃん|様|社長|所長|店長|女将)$|^(?:Mr|Mrs|Ms|Dr)\.? /u;

/** Words of a title that are worth looking for: not particles, not short common words. */
const TITLE_WORD = /[\p{Script=Katakana}ー]{2,}|\p{Script=Han}{2,}|[A-Za-z]{4,}|\b[A-Z]{2,}\b/gu;

/**
 * What somebody can read who knows nothing of a scenario, in one language. Without topic words of
 * its own they are taken from the first of the cast and from the title.
 */
export function playerWords(scenario: Scenario, text: ScenarioText): PlayerWords {
  const read = (id: string, textOf: (id: string) => string) => [id, readText(textOf(id))] as const;
  const things = idsOf(thingsOf(scenario)).map((thing) =>
    read(thing, (id) => {
      const { name, closeUp } = wordsOf(text.things, id);
      return `${name} ${closeUp}`;
    }),
  );
  const causes = idsOf(scenario.causes).map((cause) =>
    read(cause, (id) => wordsOf(text.causes, id).card),
  );
  const names = scenario.cast.map((id) => plainName(wordsOf(text.cast, id).name));
  return {
    things: Object.fromEntries(things),
    causes: Object.fromEntries(causes),
    cast: names,
    topic: text.topic ?? {
      person: names.slice(0, 1),
      machine: [],
      title: readText(text.title).match(TITLE_WORD) ?? [],
    },
  };
}

function plainName(name: string): string {
  return readText(name).replace(TITLE_OF_ADDRESS, "");
}
