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
import { faultsAt, known, walk, walkMs, walls } from "./wall-walk";

const isEverything = () => inject("scope") === "all";

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
