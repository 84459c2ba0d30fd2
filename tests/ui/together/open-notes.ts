import { expect } from "vitest";
import type { Entry } from "#core/room/entry";
import type { Scenario } from "#core/scenario";
import type { Layer } from "#picture/manifest";
import { roomKind } from "#progress/room-record";
import type { App } from "#ui/screen";
import { memoScreen } from "#ui/together/memo-screen";
import { paintedUrl } from "../../helpers/pictures";
import { anApp, aRoot } from "../an-app";
import { aText, contentOf } from "../episode/an-episode";

/** The notes of a room with this log, open on a page; `close` takes them away. */
export async function openNotes(
  scenario: Scenario,
  log: readonly Entry[],
  {
    begun,
    layers = [],
    ...overrides
  }: {
    readonly begun?: number | undefined;
    readonly layers?: readonly Layer[];
  } & Partial<App> = {},
) {
  const content = contentOf(scenario, { ja: aText(scenario, "ja"), en: aText(scenario, "en") });
  const app = anApp({
    episodes: { ...anApp().episodes, scenarios: () => [scenario.id] },
    openEpisode: async () => ({
      ...content,
      manifest: { ...content.manifest, layers },
      urlOf: paintedUrl,
    }),
    ...overrides,
  });
  const { id: place, revision } = scenario;
  app.records.rewrite(roomKind, () => ({ id: "a-room", scenario: place, revision, log, begun }));
  const root = aRoot();
  root.style.width = "1366px";
  const close = memoScreen(root, app);
  await expect.poll(() => root.querySelector(".host-preview--now canvas")).not.toBeNull();
  return { root, app, close };
}
