import fc from "fast-check";
import { expect, it } from "vitest";
import type { Entry } from "#core/room/entry";
import { replayRoom } from "#core/room/room-log";
import { holdRoom } from "#progress/held-room";
import { triedEntries, tryAll } from "../helpers/room-entries";
import { fresh, scenario } from "./room-windows";

const refused: Entry = { type: "swap", measure: "gone" };

it("leads where the whole other log does, however much of it was held before", () => {
  const tried = triedEntries(scenario);
  const isEither = fc.boolean();
  fc.assert(
    fc.property(tried, tried, isEither, isEither, (first, further, isOurs, isRefused) => {
      const { room, log } = tryAll(scenario, first);
      const later = tryAll(scenario, further, undefined, isOurs ? room : undefined).log;
      const said = isRefused ? [...later, refused, { type: "next" } as const] : later;
      const other = { ...fresh, log: isOurs ? [...log, ...said] : said };
      const { room: leadsTo, accepted } = replayRoom(scenario, other.log);
      const held = holdRoom(scenario, { ...fresh, log });
      const before = held.room();

      if (held.follow(other) === "changed") {
        expect(held.kept().log).toEqual(accepted);
        expect(held.room()).toEqual(leadsTo);
      } else {
        expect(accepted.length).toBeLessThanOrEqual(log.length);
        expect(held.room()).toBe(before);
      }
    }),
    { numRuns: 40 },
  );
});

it("knows whether something of it was left out when it was taken up", () => {
  const whole = { ...fresh, log: [{ type: "next" }, { type: "next" }] as const };
  const older = { ...fresh, log: [{ type: "next" }, refused, { type: "next" }] as const };

  expect(holdRoom(scenario, whole).isCut()).toBe(false);
  expect(holdRoom(scenario, older).isCut()).toBe(true);
  expect(holdRoom(scenario, older).kept().log).toEqual([{ type: "next" }]);
});
