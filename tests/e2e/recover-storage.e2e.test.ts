import type { Page } from "playwright-core";
import { expect } from "vitest";
import { thingsOf } from "#core/scenario";
import { episodeKey } from "#progress/saved-episode";
import { KEY_PREFIX } from "#progress/storage";
import { middling, resultsOf, settingsOf, shippedAs } from "./earlier";
import { resultOf } from "./expected";
import { atRelease, test } from "./game";
import { firstOf, referenceFolder } from "./places";
import { createPlayer, playEpisode, readResult } from "./player";
import { stationCalled } from "./stations";
import { savedAt } from "./visit";
import { containing, named, wordsIn } from "./words";

const folder = referenceFolder;
const shipped = shippedAs(folder);
const choices = middling(shipped);
const RESULTS = `${KEY_PREFIX}results`;
const address = `#/episode/${folder}`;
const { t } = wordsIn("ja", shipped);

/** A note among the notes of the page. */
const note = (page: Page, words: string) =>
  page
    .getByRole("list", { name: named(t("shell:notes")) })
    .getByRole("listitem")
    .filter({ hasText: named(words) });

const kept = (page: Page) => page.evaluate(() => ({ ...localStorage }) as Record<string, string>);

/** What was kept of an episode that is in its fourth phase. */
function savedText(): string {
  const saved = savedAt({ shipped, choices }, stationCalled("cause-answers"));
  return saved[episodeKey(folder)] ?? "";
}

test("an episode of an older revision goes on as far as it goes, and is set aside", async ({
  openGame,
}) => {
  const older = JSON.stringify({ ...JSON.parse(savedText()), revision: 0 });
  const storage = { ...settingsOf(), [episodeKey(folder)]: older };
  const page = await openGame({ storage, address });
  await note(page, t("problems:notice.episode-older")).waitFor();

  const answers = containing(t("episode:cause.answersHeading"));
  await page.getByRole("heading", { name: answers }).waitFor();
  expect((await kept(page))[`${episodeKey(folder)}/aside-1`]).toBe(older);

  await page.reload();
  await page.locator("[data-heading]").waitFor();
  expect(await note(page, t("problems:notice.episode-older")).count()).toBe(0);
});

atRelease(
  "an action that is no longer possible ends what can be taken up",
  async ({ openGame }) => {
    const saved = JSON.parse(savedText());
    const log = [
      ...saved.log.slice(0, 3),
      { type: "look", thing: "no-such-thing" },
      ...saved.log.slice(3),
    ];
    const storage = { ...settingsOf(), [episodeKey(folder)]: JSON.stringify({ ...saved, log }) };
    const page = await openGame({ storage, address });
    await note(page, t("problems:notice.episode-older")).waitFor();

    const count = t("episode:spot.count", {
      looked: 2,
      all: thingsOf(shippedAs(folder).scenario).length,
    });
    await page.getByText(named(count)).waitFor();
  },
);

const damages = [
  { what: "no JSON", text: "{half" },
  { what: "something else", text: JSON.stringify({ scenario: "another", revision: 1, log: [] }) },
  { what: "of another program", text: JSON.stringify(["other", 1]) },
];

test.for(firstOf(damages, 1))(
  "an episode that is $what is set aside and told of once",
  async ({ text }, { openGame }) => {
    const storage = { ...settingsOf(), [episodeKey(folder)]: text, theirs: "stays" };
    const page = await openGame({ storage, address });
    await note(page, t("problems:notice.episode-damaged")).waitFor();
    await page.getByRole("button", { name: named(t("episode:next")) }).waitFor();
    const texts = await kept(page);

    expect(texts[`${episodeKey(folder)}/aside-1`]).toBe(text);
    expect(texts["theirs"]).toBe("stays");
    await page.reload();
    await page.getByRole("button", { name: named(t("episode:next")) }).waitFor();
    expect(await note(page, t("problems:notice.episode-damaged")).count()).toBe(0);
  },
);

test("damaged settings and results are set aside and told of once each", async ({ openGame }) => {
  const settings = `${KEY_PREFIX}settings`;
  const results = `${KEY_PREFIX}results`;
  const page = await openGame({ storage: { [settings]: '{"locale":"fr"}', [results]: "[]" } });
  await note(page, t("problems:notice.settings-damaged")).waitFor();
  await note(page, t("problems:notice.results-damaged")).waitFor();
  const texts = await kept(page);

  expect(texts[`${settings}/aside-1`]).toBe('{"locale":"fr"}');
  expect(texts[`${results}/aside-1`]).toBe("[]");
  await page.reload();
  await page.getByRole("link", { name: named(t("shell:title.start")) }).waitFor();
  const notes = page.getByRole("list", { name: named(t("shell:notes")) }).getByRole("listitem");
  expect(await notes.count()).toBe(0);
});

atRelease("without storage everything is played, and that is said once", async ({ openGame }) => {
  const page = await openGame({
    address,
    prepare: (context) =>
      context.addInitScript(() => {
        Object.defineProperty(globalThis, "localStorage", {
          get: () => {
            throw new DOMException("blocked", "SecurityError");
          },
        });
      }),
  });
  const player = createPlayer({ page, hands: "script", shipped, choices });
  let told = 0;
  const onPhase = async () => {
    told = await note(page, t("problems:notice.storage-blocked")).count();
  };
  await playEpisode(player, { onPhase });

  expect(told).toBe(1);
  expect(await readResult(player)).toEqual(resultOf(player.words, { shipped, choices }));
});

/** Fills the storage of a page, or gives it room again. */
const setFull = (page: Page, isFull: boolean) =>
  page.evaluate((full) => {
    const own = Storage.prototype;
    const real = Reflect.get(own, "realSetItem") ?? own.setItem;
    Reflect.set(own, "realSetItem", real);
    own.setItem = full
      ? () => {
          throw new DOMException("full", "QuotaExceededError");
        }
      : real;
  }, isFull);

atRelease(
  "storage that fills up half-way is told of, and nothing is lost once there is room",
  async ({ openGame }) => {
    const page = await openGame({ storage: settingsOf(), address });
    await page.getByRole("button", { name: named(t("episode:next")) }).waitFor();
    await setFull(page, true);
    const player = createPlayer({ page, hands: "script", shipped, choices });
    let told = 0;
    const onPhase = async () => {
      told = await note(page, t("problems:notice.not-written")).count();
    };
    await playEpisode(player, { onPhase });
    const points = resultOf(player.words, { shipped, choices });

    expect(told).toBe(1);
    expect(await readResult(player)).toEqual(points);
    expect((await kept(page))[RESULTS]).toBeUndefined();

    // Meanwhile the street shows it as if it were kept.
    await page.goto(new URL("#/places", page.url()).href);
    const best = t("shell:places.best", { points: choices.expect.total });
    await page.getByText(named(best)).first().waitFor();

    await setFull(page, false);
    await page.evaluate(() => window.dispatchEvent(new Event("focus")));
    await note(page, t("problems:written")).waitFor();
    expect(JSON.parse((await kept(page))[RESULTS] ?? "")[folder].best.total).toBe(
      choices.expect.total,
    );
    await page.reload();
    await page.getByText(named(best)).first().waitFor();
  },
);

atRelease(
  "of damaged results the sound places are shown, and what was there is kept",
  async ({ openGame }) => {
    const sound = JSON.parse(resultsOf()[RESULTS] ?? "");
    const text = JSON.stringify({ ...sound, "no-place": { best: { total: 900 } } });
    const page = await openGame({
      storage: { ...settingsOf(), [RESULTS]: text },
      address: "#/places",
    });
    await note(page, t("problems:notice.results-damaged")).waitFor();
    const best = t("shell:places.best", { points: choices.expect.total });
    await page.getByText(named(best)).first().waitFor();
    const texts = await kept(page);

    expect(texts[`${RESULTS}/aside-1`]).toBe(text);
    expect(JSON.parse(texts[RESULTS] ?? "")).toEqual(sound);
  },
);

atRelease(
  "an answer that was renamed in a release does not keep anybody from where to start",
  async ({ openGame }) => {
    const start = `${KEY_PREFIX}start`;
    const text = JSON.stringify({ role: ["client"], size: ["enormous"] });
    const page = await openGame({
      storage: { ...settingsOf(), [start]: text },
      address: "#/start",
    });
    await note(page, t("problems:notice.start-damaged")).waitFor();
    await page.locator("#start-change").click();
    await page.locator("#start-role-client:checked").waitFor();

    expect((await kept(page))[`${start}/aside-1`]).toBe(text);
  },
);
