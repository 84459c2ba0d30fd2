import { expect } from "vitest";
import type { Entry } from "#core/room/entry";
import { planOfRoom } from "#core/room/room-plan";
import { newRoom, type Room } from "#core/room/room-state";
import { type RoomStep, stepsOf } from "#core/room/steps";
import { roomKind } from "#progress/room-record";
import { freshRoom } from "#progress/room-store";
import { type Answering, byHands, pressOn, roomAfter } from "../helpers/rooms";
import { shippedAs } from "./earlier";
import { type OpenGame, test } from "./game";
import { localesOf, wholeFolders } from "./places";
import { faultsAt, known, walk, walkMs } from "./wall-walk";

type Place = ReturnType<typeof shippedAs>;

/** Where a hall is told what it goes on with: what it rarely hears is looked at there. */
const TOLD: readonly string[] = ["keyPoints", "plan", "kept", "action", "pledge", "debrief"];

const half = byHands(() => true, "half");
const nobody = byHands(() => true, "none");

/** The log of a hall up to the first step of a kind. */
function logUntil({ scenario }: Place, hands: Answering, kind: RoomStep["kind"], from = newRoom) {
  const { room } = pressOn(scenario, hands, { from });
  const until = stepsOf(scenario, room).find((step) => step.kind === kind)?.id;
  return pressOn(scenario, hands, { from, until }).log;
}

/** A hall that takes one of the cards it bought out of its plan again. */
function swapped(place: Place): readonly Entry[] {
  const log = logUntil(place, half, "plan");
  const [first = ""] = planOfRoom(place.scenario, roomAfter(place.scenario, log));
  return [...log, { type: "swap", measure: first }];
}

const twoRounds: Room = { ...newRoom, until: "cause" };

/** Halls that hear what others do not, with the key that enters their hands from there on. */
const halls = {
  "of ties": { from: (place: Place) => logUntil(place, half, "keyPoints"), key: "2" },
  "that buys nothing": { from: (place: Place) => logUntil(place, nobody, "plan"), key: "4" },
  "that changes its plan": { from: swapped, key: "2" },
  "of two rounds": {
    from: (place: Place): readonly Entry[] => [
      { type: "choose", things: newRoom.things, until: "cause" },
      ...logUntil(place, half, "debrief", twoRounds),
    ],
    key: "2",
  },
  "of two rounds that sees nothing": {
    from: (place: Place): readonly Entry[] => [
      { type: "choose", things: newRoom.things, until: "cause" },
      ...logUntil(place, nobody, "debrief", twoRounds),
    ],
    key: "4",
  },
};

const open = (openGame: OpenGame, place: Place, locale: "ja" | "en", log: readonly Entry[]) => {
  const kept = { ...freshRoom(place.scenario, "a-room", newRoom), log };
  return openGame({
    locale,
    storage: { [roomKind.key]: roomKind.write(kept) },
    address: "#/together/wall",
  });
};

/** Each hall in one language, in the next place in the other. */
const hallsOf = (turn: number) => Object.entries(halls).filter((_, at) => (at + turn) % 2 === 0);

for (const [place, folder] of wholeFolders().entries())
  for (const [language, locale] of localesOf(folder).entries())
    test.for(hallsOf(place + language))(
      `a hall %s reads what it is told at ${folder} (${locale})`,
      { timeout: walkMs },
      async ([, { from, key }], { openGame }) => {
        const shown = shippedAs(folder);
        const wall = await open(openGame, shown, locale, from(shown));
        await wall.locator(".wall").waitFor();
        const faults: string[] = [];
        const kinds = new Set<string>();
        await walk(
          wall,
          undefined,
          async (kind, index) => {
            if (!TOLD.includes(kind)) return;
            kinds.add(kind);
            for (const each of await faultsAt(wall, locale)) {
              const fault = `${index} ${kind} ${each}`;
              if (!faults.some((earlier) => known(earlier) === known(fault))) faults.push(fault);
            }
          },
          () => key,
        );

        expect(faults).toEqual([]);
        expect(kinds).toContain("debrief");
      },
    );
