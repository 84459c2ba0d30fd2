import type { Page } from "playwright-core";
import { inject } from "vitest";
import type { RoomStep } from "#core/room/steps";
import { wallFaults } from "./wall-rules";
import { kindOn, standOf } from "./wall-stand";

const isEverything = () => inject("scope") === "all";

/** Windows of beamers; the larger ones are left to a release, else one for each language. */
export const walls = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1920, height: 1080 },
  { width: 3840, height: 2160 },
] as const;
const wallsNow = (locale: "ja" | "en") =>
  isEverything()
    ? walls
    : walls.slice(0, 2).filter((_, index) => index === (locale === "ja" ? 0 : 1));

/** Four windows at each of some hundred and thirty steps take their time on a busy computer. */
export const walkMs = 900_000;

/** The same fault at many steps is one fault; the first step tells where. */
export const known = (fault: string) => fault.replace(/^\d+ /, "");

/** Every step to the end, or to one of a kind, by the clicker alone but for the hands, which 1 to 4 enter, in turn unless told. */
export async function walk(
  wall: Page,
  last: RoomStep["kind"] | undefined,
  onStep: (kind: string, index: number) => Promise<void>,
  hands: (index: number) => string = (index) => String(1 + (index % 4)),
) {
  for (let index = 0; index < 300; index++) {
    const before = await standOf(wall);
    const kind = (await kindOn(wall)) ?? "";
    await onStep(kind, index);
    if (kind === last) return index;
    await wall.keyboard.press(hands(index));
    await wall.keyboard.press("PageDown");
    if ((await kindOn(wall)) === "debrief" && (await standOf(wall)) === before) return index;
  }
  throw new Error("The session did not end.");
}

/** What is wrong at a step in the windows whose turn it is. */
export async function faultsAt(wall: Page, locale: "ja" | "en"): Promise<string[]> {
  const faults: string[] = [];
  for (const size of wallsNow(locale)) {
    await wall.setViewportSize(size);
    faults.push(...(await wallFaults(wall)).map((each) => `${size.width}: ${each}`));
  }
  return faults;
}
