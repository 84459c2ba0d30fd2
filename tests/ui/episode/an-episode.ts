import { type ScenarioText, scenarioTextSchema } from "#content/scenario-text";
import type { Action } from "#core/action";
import type { Scenario } from "#core/scenario";
import { thingsOf } from "#core/scenario";
import { createRecords } from "#progress/records";
import { saveEpisode } from "#progress/saved-episode";
import { memoryStorage } from "#progress/storage";
import { episodeScreen } from "#ui/episode/episode-screen";
import { fetchLatePhases } from "#ui/episode/phases";
import type { App, EpisodeContent } from "#ui/screen";
import { play, progressOf } from "../../helpers/play";
import { aScenario } from "../../helpers/scenarios";
import { anApp, aRoot, type FakeApp } from "../an-app";
import { aManifest, aStage, type FakeStage } from "./a-room";

// Here at once, under clocks that stand still too; how they come has tests of its own.
await fetchLatePhases();

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);

const each = <Words>(all: readonly string[], words: (id: string) => Words) =>
  Object.fromEntries(all.map((id) => [id, words(id)]));

/** Words made of the ids and the language, so that a test can find everything. */
export function aText(scenario: Scenario, language: string): ScenarioText {
  const answered = (id: string) => ({
    card: `${language} card ${id}`,
    explanation: `${language} explanation ${id}`,
  });
  return scenarioTextSchema(scenario, "en").parse({
    title: `${language} title`,
    company: { name: `${language} company`, trade: `${language} trade` },
    teaser: `${language} teaser`,
    when: `${language} when`,
    cast: each(scenario.cast, (id) => ({ name: `${language} ${id}`, role: `${language} role` })),
    briefing: each(ids(scenario.briefing), (id) => `${language} beat ${id}`),
    things: each(ids(thingsOf(scenario)), (id) => ({
      name: `${language} ${id}`,
      closeUp: `${language} facts ${id}`,
      reason: `${language} reason ${id}`,
    })),
    chain: each(ids(scenario.chain), (id) => ({
      name: `${language} link ${id}`,
      accident: `${language} accident ${id}`,
      prevented: `${language} prevented ${id}`,
      reduced: `${language} reduced ${id}`,
      happened: `${language} happened ${id}`,
    })),
    causes: each(ids(scenario.causes), answered),
    measures: each(ids(scenario.measures), answered),
    reasons: each(ids(scenario.hazards), (hazard) => {
      const found = scenario.hazards.find(({ id }) => id === hazard);
      return each(ids(found?.reasons ?? []), answered);
    }),
    goal: {
      situations: each(scenario.goal.situations, (id) => `${language} if ${id}`),
      actions: each(scenario.goal.actions, (id) => `${language} do ${id}`),
      pointing: each(ids(scenario.goal.pointing), (id) => `${language} point ${id}`),
    },
    notes: each(ids(scenario.notes), (id) => ({ in2009: `then ${id}`, today: `now ${id}` })),
    lesson: `${language} lesson`,
  });
}

export interface OpenedEpisode {
  readonly app: FakeApp;
  readonly root: HTMLElement;
  readonly stage: FakeStage;
  readonly scenario: Scenario;
  readonly close: () => void;
}

/** What the small scenario is played with: its words are its ids, its pictures are squares. */
function smallContent(): EpisodeContent {
  const scenario = aScenario();
  return contentOf(scenario, { ja: aText(scenario, "ja"), en: aText(scenario, "en") });
}

/** A scenario with these words, in a room of squares. */
export function contentOf(scenario: Scenario, texts: EpisodeContent["texts"]): EpisodeContent {
  return {
    scenario,
    texts,
    manifest: aManifest(scenario),
    urlOf: () => "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=",
  };
}

/** Opens the screen of the small scenario, or another, where these actions lead, with a fake stage. */
export async function openEpisode(
  actions: readonly Action[] = [],
  overrides: Partial<App> = {},
  content = smallContent(),
  practised = true,
): Promise<OpenedEpisode> {
  const { scenario } = content;
  const stage = aStage();
  const records = overrides.records ?? createRecords(memoryStorage());
  if (actions.length > 0) {
    saveEpisode(records.texts, scenario, progressOf(play(scenario, ...actions), actions));
  }
  const openStage = overrides.openStage ?? (async () => stage);
  let tellAsked = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    tellAsked = resolve;
  });
  const app = anApp({
    openEpisode: async () => content,
    ...overrides,
    openStage(...request) {
      tellAsked();
      return openStage(...request);
    },
    records,
  });
  app.changeSettings({ practised });
  const root = aRoot();
  const close = episodeScreen(scenario.id)(root, app);
  await settled();
  // The stage is asked for once the first picture is decoded, which a busy computer does late.
  if (overrides.openEpisode === undefined) await asked.then(nextFrame);
  return { app, root, stage, scenario, close };
}

function nextFrame(): Promise<number> {
  return new Promise(requestAnimationFrame);
}

/** Lets promises and announcements of the screen happen. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
