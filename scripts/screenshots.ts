import { mkdirSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import type { Action } from "../src/core/action.ts";
import { buildGame, builtFolder } from "./build.ts";
import { browserFlags, requireBrowser } from "./find-browser.ts";
import { referencePlace as ID } from "./reference-place.ts";
import { inRoot } from "./root.ts";
import { serve } from "./serve.ts";

const folder = inRoot("docs");

const advance: Action = { type: "advance" };
const judge = (verdict: "danger" | "safe", ...things: string[]): Action[] =>
  things.map((thing) => ({ type: "judge", thing, verdict }));

const spotted = [
  advance,
  ...judge("danger", "help-board", "mail-binder", "leave-calendar"),
  ...judge("safe", "key-box", "extinguisher", "suitcase-key"),
];
const links = ["who-decides", "rack-locked", "no-settings", "no-restore"];
const thought: Action[] = [...spotted, advance, advance];

/** A moment of the game: how it was reached, and how long it is waited for once there is a room. */
interface Shot {
  readonly name: string;
  readonly hash: string;
  readonly log?: (causes: readonly string[], measures: readonly string[]) => readonly Action[];
  readonly waitMs: number;
}

const decided = (causes: readonly string[]): Action[] => [
  ...thought,
  ...causes.map((cause): Action => ({ type: "toggleCause", cause })),
  ...links.map((link): Action => ({ type: "decideLink", link })),
  ...causes.slice(0, 2).map((cause): Action => ({ type: "toggleKeyPoint", cause })),
  advance,
  advance,
];

const bought = (causes: readonly string[], measures: readonly string[]): Action[] => [
  ...decided(causes),
  ...measures.map((measure): Action => ({ type: "toggleMeasure", measure })),
];

const shots: readonly Shot[] = [
  { name: "title", hash: "", waitMs: 2500 },
  { name: "spot", hash: `#/episode/${ID}`, log: () => spotted, waitMs: 4000 },
  {
    name: "accident",
    hash: `#/episode/${ID}`,
    log: () => [...spotted, ...judge("danger", "tape-log"), advance],
    waitMs: 12_000,
  },
  {
    name: "measure",
    hash: `#/episode/${ID}`,
    log: (causes, measures) => bought(causes, measures.slice(0, 3)),
    waitMs: 4000,
  },
  {
    name: "debrief",
    hash: `#/episode/${ID}`,
    log: (causes, measures) => [
      ...bought(causes, measures),
      advance,
      advance,
      { type: "plan", situation: "", action: "" },
    ],
    waitMs: 4000,
  },
  { name: "self-check", hash: "#/self-check", waitMs: 2000 },
  { name: "library", hash: "#/library", waitMs: 2000 },
  { name: "outsourcing", hash: "#/outsourcing", waitMs: 2000 },
];

async function scenarioOf() {
  const { default: scenario } = await import(`../scenarios/${ID}/scenario.json`, {
    with: { type: "json" },
  });
  return scenario;
}

/** Fills in the ids that only the scenario knows. */
async function logOf(shot: Shot): Promise<readonly Action[] | undefined> {
  if (!shot.log) return undefined;
  const scenario = await scenarioOf();
  const right = scenario.causes.filter(({ kind }: { kind: string }) => kind === "cause");
  const best = [
    "name-owner",
    "two-admins",
    "manual",
    "sealed-passwords",
    "restore-drill",
    "key-in-box",
  ];
  const { situations, actions, pointing } = scenario.goal;
  return shot
    .log(
      right.map(({ id }: { id: string }) => id),
      best,
    )
    .flatMap((action): Action[] => {
      if (action.type !== "plan") return [action];
      const points = pointing.map(
        ({ id }: { id: string }): Action => ({ type: "point", pointing: id }),
      );
      return [{ ...action, situation: situations[0], action: actions[0] }, ...points, advance];
    });
}

async function take(browser: Browser, url: string, shot: Shot): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: "ja-JP",
  });
  const log = await logOf(shot);
  const { revision } = await scenarioOf();
  await context.addInitScript(
    ([id, saved]) => {
      const settings = {
        locale: "ja",
        textSize: "normal",
        sound: 0,
        music: 0,
        muted: true,
        motion: "full",
        renderer: "canvas",
        practised: true,
      };
      localStorage.setItem("mamore/1/settings", JSON.stringify(settings));
      if (saved) localStorage.setItem(`mamore/1/episode/${id}`, saved);
    },
    [ID, log && JSON.stringify({ scenario: ID, revision, log })] as const,
  );
  const page = await context.newPage();
  await page.goto(url + shot.hash);
  if (shot.log) {
    await page.waitForFunction(() => performance.getEntriesByName("mamore:stage").length > 0);
  }
  await page.waitForTimeout(shot.waitMs);
  await page.screenshot({ path: `${folder}/${shot.name}.jpg`, type: "jpeg", quality: 84 });
  await context.close();
  process.stdout.write(`docs/${shot.name}.jpg\n`);
}

mkdirSync(folder, { recursive: true });
await buildGame();
const served = await serve(builtFolder);
const browser = await chromium.launch({
  executablePath: requireBrowser(),
  args: [...browserFlags],
});
for (const shot of shots) await take(browser, served.url, shot);
await browser.close();
await served.close();
