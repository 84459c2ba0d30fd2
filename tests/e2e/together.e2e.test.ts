import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { newRoom } from "#core/room/room-state";
import { type RoomStep, stepsOf } from "#core/room/steps";
import { roomKind } from "#progress/room-record";
import { freshRoom } from "#progress/room-store";
import { byHands, pressOn, roomAfter } from "../helpers/rooms";
import { shippedAs } from "./earlier";
import { test } from "./game";
import { localesOf, wholeFolders } from "./places";
import { wallFaults } from "./wall-rules";
import { kindOn, standOf } from "./wall-stand";

const isEverything = () => inject("scope") === "all";

/** Windows of beamers; the larger ones are left to a release, else one for each language. */
const walls = [
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
const walkMs = 900_000;

/** The same fault at many steps is one fault; the first step tells where. */
const known = (fault: string) => fault.replace(/^\d+ /, "");

/** Where the second language goes on by day, and the first one stops. */
const MEETING: RoomStep["kind"] = "budget";

/**
 * The room as it is kept where a language begins. In a release every language goes all the way with
 * all things. By day six things are enough, whose steps are of the same kinds, and the way is shared.
 */
function keptRoomOf(folder: string, locale: "ja" | "en") {
  const { scenario } = shippedAs(folder);
  const chosen = { things: isEverything() ? newRoom.things : 6, until: newRoom.until } as const;
  const fresh = freshRoom(scenario, "a-room", chosen);
  const from = fresh.log.reduce((room, entry) => roomAfter(scenario, [entry], room), newRoom);
  const until = stepsOf(scenario, from).find(({ kind }) => kind === MEETING)?.id;
  const everything = byHands(() => true);
  const before =
    locale === "ja" || isEverything() ? [] : pressOn(scenario, everything, { from, until }).log;
  const kept = { ...fresh, log: [...fresh.log, ...before] };
  return { [roomKind.key]: roomKind.write(kept) };
}

/** Every step to the end, or to one of a kind, by the clicker alone but for the hands, which 1 to 4 enter. */
async function walk(
  wall: Page,
  last: RoomStep["kind"] | undefined,
  onStep: (kind: string, index: number) => Promise<void>,
) {
  for (let index = 0; index < 300; index++) {
    const before = await standOf(wall);
    const kind = (await kindOn(wall)) ?? "";
    await onStep(kind, index);
    if (kind === last) return index;
    await wall.keyboard.press(String(1 + (index % 4)));
    await wall.keyboard.press("PageDown");
    if ((await kindOn(wall)) === "debrief" && (await standOf(wall)) === before) return index;
  }
  throw new Error("The session did not end.");
}

/** What is wrong at a step in the windows whose turn it is. */
async function faultsAt(wall: Page, locale: "ja" | "en"): Promise<string[]> {
  const faults: string[] = [];
  for (const size of wallsNow(locale)) {
    await wall.setViewportSize(size);
    faults.push(...(await wallFaults(wall)).map((each) => `${size.width}: ${each}`));
  }
  return faults;
}

for (const folder of wholeFolders()) {
  for (const locale of localesOf(folder)) {
    test(
      `a hall reads every step of ${folder} (${locale})`,
      async ({ openGame }) => {
        const storage = keptRoomOf(folder, locale);
        const last = locale === "ja" && !isEverything() ? MEETING : undefined;
        const wall = await openGame({ locale, storage, address: "#/together/wall" });
        await wall.locator(".wall").waitFor();
        const faults: string[] = [];
        const kinds = new Set<string>();
        await walk(wall, last, async (kind, index) => {
          kinds.add(kind);
          for (const each of await faultsAt(wall, locale)) {
            const fault = `${index} ${kind} ${each}`;
            if (!faults.some((earlier) => known(earlier) === known(fault))) faults.push(fault);
          }
        });

        expect(faults).toEqual([]);
        expect(kinds).toContain(last ?? "debrief");
      },
      walkMs,
    );
  }
}

test.for(wholeFolders())(
  "a hall that wants every card reads all of them on the plan of %s",
  async (folder, { openGame }) => {
    const { scenario } = shippedAs(folder);
    const everything = byHands(() => true, "half");
    const { log } = pressOn(scenario, everything, { until: "plan" });
    const kept = { ...freshRoom(scenario, "a-room", newRoom), log };
    const storage = { [roomKind.key]: roomKind.write(kept) };
    const wall = await openGame({ locale: "en", storage, address: "#/together/wall" });
    await wall.locator(".wall-plan").first().waitFor();
    const faults: string[] = [];
    for (const size of walls.slice(0, 2)) {
      await wall.setViewportSize(size);
      faults.push(...(await wallFaults(wall)));
    }

    expect(faults).toEqual([]);
    expect(await wall.locator(".wall-plan__card").count()).toBe(scenario.measures.length);
  },
);
