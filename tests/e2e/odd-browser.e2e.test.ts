import { expect } from "vitest";
import { middling, settingsOf, shippedAs } from "./earlier";
import { test } from "./game";
import { referenceFolder } from "./places";
import { stationCalled } from "./stations";
import { savedAt } from "./visit";
import { named, wordsIn } from "./words";

const shipped = shippedAs(referenceFolder);
const { t } = wordsIn("ja", shipped);
const storage = {
  ...settingsOf(),
  ...savedAt({ shipped, choices: middling(shipped) }, stationCalled("spot")),
};
const episode = { storage, address: `#/episode/${shipped.folder}` };

test("what is not ours may break without taking the game away", async ({ openGame }) => {
  const page = await openGame({ ...episode, expected: [/not ours/] });
  await page.locator('[data-stage="open"]').waitFor({ state: "attached" });
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error("not ours");
    });
    void Promise.reject(new Error("not ours"));
    void Promise.reject("not ours");
  });
  await page.getByRole("button", { name: named(t("episode:spot.next")) }).click();

  await page.getByRole("dialog").waitFor();
});

test("a browser that refuses sound is silent, and comes back when it can", async ({ openGame }) => {
  const page = await openGame({
    ...episode,
    storage: { ...storage, ...settingsOf({ muted: false }) },
    prepare: (context) => context.addInitScript(refuseSound),
  });
  const isRunning = () =>
    page.waitForFunction(() => Reflect.get(globalThis, "context")?.state === "running");
  const stop = () => page.evaluate(() => Reflect.get(globalThis, "context").suspend());
  await page.locator('[data-stage="open"]').waitFor({ state: "attached" });
  await page.getByRole("button", { name: named(t("episode:spot.next")) }).click();
  await page.getByRole("dialog").waitFor();
  expect(await page.evaluate(() => Reflect.get(globalThis, "refused"))).toBeGreaterThan(0);
  await page.evaluate(() => Object.assign(globalThis, { mayResume: true }));
  await page.keyboard.press("Shift");
  await isRunning();
  // As a call or the lock screen does.
  await stop();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await isRunning();
  await stop();
  await page.getByRole("dialog").click({ position: { x: 40, y: 20 } });

  await isRunning();
});

/** Runs in the page: sound is refused until `mayResume`. */
function refuseSound(): void {
  const Native = AudioContext;
  Object.assign(globalThis, { mayResume: false, refused: 0 });
  globalThis.AudioContext = class extends Native {
    constructor() {
      super();
      void super.suspend();
      Object.assign(globalThis, { context: this });
    }
    override async resume(): Promise<void> {
      if (Reflect.get(globalThis, "mayResume")) return super.resume();
      Object.assign(globalThis, { refused: Reflect.get(globalThis, "refused") + 1 });
      throw new DOMException("refused", "NotAllowedError");
    }
  };
}

test("WebGL that is wished for and is not there: drawn with Canvas, and said", async ({
  openGame,
}) => {
  const page = await openGame({
    ...episode,
    storage: { ...storage, ...settingsOf({ renderer: "webgl" }) },
    prepare: (context) =>
      context.addInitScript(() => {
        const { getContext } = HTMLCanvasElement.prototype;
        Object.assign(HTMLCanvasElement.prototype, {
          getContext(this: HTMLCanvasElement, kind: string, options: unknown) {
            return kind.includes("webgl") ? null : getContext.call(this, kind, options);
          },
        });
      }),
  });
  await page.locator('[data-stage="open"]').waitFor({ state: "attached" });

  await page
    .getByRole("listitem")
    .filter({ hasText: named(t("problems:noWebgl")) })
    .waitFor();
  expect(await page.locator("canvas").count()).toBe(1);
});

test("keys do nothing beneath the practice", async ({ openGame }) => {
  const page = await openGame({
    ...episode,
    storage: { ...storage, ...settingsOf({ practised: false }) },
  });
  const practice = page.getByRole("dialog", { name: named(t("episode:practice.title")) });
  await practice.waitFor();
  const before = await page.evaluate(() => ({ ...localStorage }));
  for (const key of ["1", "o", "PageDown", "x"]) await page.keyboard.press(key);
  await page.waitForTimeout(600);

  expect(await page.getByRole("dialog").count()).toBe(1);
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(before);
});
