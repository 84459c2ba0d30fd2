import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { builtFolder } from "../../../scripts/build";
import { builtFiles } from "../../../scripts/package/built-files";
import { readOptions } from "../../../scripts/package/options";
import {
  cmi5Files,
  placeOf,
  scormFiles,
  unitsOf,
  webPage,
} from "../../../scripts/package/packages";
import { scenarioIds } from "../../../scripts/words";
import { middling, shippedAs } from "../earlier";
import { createPlayer, type Player } from "../player";
import { named } from "../words";
import type { Manner } from "./platform-page";
import { type PackageKind, type PlatformServer, startPlatform } from "./platform-server";

/** A platform with a package of these places; without them, of all. */
export async function packedIn(
  kind: Exclude<PackageKind, "web">,
  words: readonly string[],
): Promise<PlatformServer> {
  const places = scenarioIds();
  const [unit] = unitsOf(readOptions(words, places), places.map(placeOf));
  if (!unit) throw new Error("There is no package of nothing.");
  return startPlatform(kind, kind === "cmi5" ? cmi5Files(unit, undefined) : scormFiles(unit, kind));
}

/** A web folder that may send to a store elsewhere, beside one. */
export function webFolder(): Promise<PlatformServer> {
  const files = new Map(
    builtFiles().map((file) => [file, readFileSync(join(builtFolder, file))] as const),
  );
  const page = webPage(readOptions(["web", "--lrs", "https://lrs.example.com"], []));
  return startPlatform("web", new Map([...files, ["index.html", Buffer.from(page)]]));
}

/** What the platform's page has seen, as it says itself. */
export interface Seen {
  readonly longest: number;
  readonly commits: number;
  readonly ended: number;
  readonly refused: readonly (readonly [string, string])[];
  readonly counts: Readonly<Record<string, number>>;
}

/** A package as it stands open in a platform. */
export interface Launched {
  readonly platform: Page;
  readonly game: Page;
  seen(): Promise<Seen>;
}

export interface LaunchOptions {
  readonly manner?: Manner;
  readonly learner?: string;
}

/** Opens the platform and lets it open the package in a window of its own. */
export async function launch(
  context: BrowserContext,
  server: PlatformServer,
  { manner = "good", learner = "a-1" }: LaunchOptions = {},
): Promise<Launched> {
  const platform = await context.newPage();
  await platform.goto(`${server.url}lms?${new URLSearchParams({ manner, learner })}`);
  const [game] = await Promise.all([
    platform.waitForEvent("popup"),
    platform.getByRole("button", { name: "open" }).click(),
  ]);
  await game.waitForLoadState();
  const seen = () => platform.evaluate<Seen>("window.seen");
  return { platform, game, seen };
}

/** Whoever plays a place's mixed walkthrough, pressing without a pointer. */
export function playerOf(page: Page, folder: string, locale: "ja" | "en" = "ja"): Player {
  const shipped = shippedAs(folder);
  return createPlayer({ page, hands: "script", locale, shipped, choices: middling(shipped) });
}

/** 「保存して終了」 in the room, and what is said after it. */
export async function saveAndEnd({ page, words }: Player): Promise<void> {
  await page.locator("#hud-leave").click();
  await page.getByRole("heading", { name: named(words.t("shell:visit.ended.saved")) }).waitFor();
}

/** Hides a page, as a tab that is never seen again. */
export function putAway(page: Page): Promise<void> {
  return page.evaluate(() => {
    Object.defineProperty(document, "visibilityState", { get: () => "hidden" });
    document.dispatchEvent(new Event("visibilitychange"));
  });
}
