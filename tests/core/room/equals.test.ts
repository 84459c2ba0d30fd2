import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { Entry, Show } from "#core/room/entry";
import { pollAt } from "#core/room/open-poll";
import { type PollCard, pollResult } from "#core/room/polls";
import { presentStep, type Refusal, stepRoom } from "#core/room/room";
import { episodeOfRoom } from "#core/room/room-episode";
import { replayRoom } from "#core/room/room-log";
import { newRoom, type Room } from "#core/room/room-state";
import { stepsOf } from "#core/room/steps";
import { shareOf, tallyOf } from "#core/room/votes";
import { byHands, pressOn, refusalOf, roomAfter } from "../../helpers/rooms";
import { aScenario } from "../../helpers/scenarios";
import { shipped } from "../../helpers/shipped";

const scenario = aScenario();
const alike = byHands(() => true, "half");
const next: Entry = { type: "next" };
const prefer = (step: string): Entry => ({ type: "prefer", step });

const stepsLike = (room: Room, kind: string, of = scenario) =>
  stepsOf(of, room).filter((step) => step.kind === kind);

/** Where the host may choose among cards of a kind, once the last of them is answered. */
function atEqual(kind: string, answering = alike, of = scenario): Room {
  const all = stepsLike(pressOn(of, answering).room, kind, of);
  const { room } = pressOn(of, answering, { until: all.at(-1)?.id });
  const open = roomAfter(of, answering(presentStep(of, room)), room);
  const isAskedLater = kind === "keyPoint" || kind === "reason";
  return isAskedLater ? roomAfter(of, [next], open) : open;
}

function pollIn(room: Room, of = scenario) {
  const poll = pollAt(of, room, presentStep(of, room));
  if (!poll) throw new Error("No poll is open here.");
  return { poll, ...pollResult(room, poll) };
}

const kinds = ["keyPoint", "reason", "situation", "action"] as const;

describe.each(kinds)("of equal cards (%s)", (kind) => {
  const room = atEqual(kind);
  const { poll, chosen, equal } = pollIn(room);

  it("go on those that were asked first, as long as the host chooses none", () => {
    const asked = stepsLike(room, kind)
      .map(({ id }) => id)
      .filter((id) => equal.some(({ step }) => step === id));

    expect(equal.length).toBeGreaterThan(poll.take);
    expect(chosen.map(({ step }) => step)).toEqual(asked.slice(0, poll.take));
    expect(pollIn(room).isByHost).toBe(false);
  });

  it("goes on each that the host chooses, and the play takes it", () => {
    for (const { id, step } of equal.filter((card) => !chosen.includes(card))) {
      const decided = roomAfter(scenario, [prefer(step)], room);
      const { room: over } = pressOn(scenario, alike, {
        from: roomAfter(scenario, [next], decided),
      });
      const { keyPoints, kept, plan } = episodeOfRoom(scenario, over);

      expect(pollIn(decided)).toMatchObject({ isByHost: true });
      expect(pollIn(decided).chosen[0]?.step).toBe(step);
      expect(JSON.stringify([keyPoints, kept, plan])).toContain(`"${id}"`);
    }
  });

  it("goes on the one that was chosen last", () => {
    const [other, again] = [equal.at(-1)?.step ?? "", chosen[0]?.step ?? ""];
    const entries = [prefer(other), ...(poll.take === 1 ? [prefer(again)] : [])];
    const decided = roomAfter(scenario, entries, room);

    expect(pollIn(decided).chosen[0]?.step).toBe(poll.take === 1 ? again : other);
  });
});

describe("a choice among equals is refused", () => {
  const situations = atEqual("situation");
  const [taken = "", other = ""] = pollIn(situations).equal.map(({ step }) => step);
  const before = roomAfter(
    scenario,
    [{ type: "takeBack", step: presentStep(scenario, situations).id }],
    situations,
  );
  const mostWanted = atEqual(
    "situation",
    byHands(({ id }) => id !== other, "half", "few"),
  );
  const seen = roomAfter(scenario, [next, { type: "back" }], situations);
  const keySeen = roomAfter(scenario, [next, { type: "back" }], atEqual("keyPoint"));
  const key = pollIn(keySeen).equal.at(-1)?.step ?? "";

  test.each<[string, Room, Entry, Refusal]>([
    ["where nothing is chosen", newRoom, prefer(other), "other-step"],
    ["before all cards are answered", before, prefer(other), "other-step"],
    ["of what is chosen already", situations, prefer(taken), "no-change"],
    ["of a card that fewer want", mostWanted, prefer(other), "not-equal"],
    ["of a card of another question", situations, prefer(key), "not-equal"],
    ["of a card nobody knows", situations, prefer("situation/nothing"), "not-equal"],
    ["once deeds were asked for", seen, prefer(other), "already-revealed"],
    ["once the answer was seen", keySeen, prefer(key), "already-revealed"],
  ])("%s", (_, room, entry, reason) => {
    expect(refusalOf(scenario, room, entry)).toBe(reason);
  });

  it("and nobody is left out of ◎ where no more are wanted than go on", () => {
    const [one, two] = stepsLike(newRoom, "keyPoint").map(({ id }) => id);
    const room = atEqual(
      "keyPoint",
      byHands(({ id, kind }) => kind !== "keyPoint" || id === one || id === two, "half", "none"),
    );

    expect(pollIn(room).equal).toEqual([]);
  });
});

describe.each(kinds)("whatever hands go up (%s)", (kind) => {
  const room = atEqual(kind);
  const { poll } = pollIn(room);
  const show = fc.constantFrom<Show>("most", "half", "few", "none");
  const withHands = (shows: readonly Show[]): Room => ({
    ...room,
    shows: {
      ...room.shows,
      ...Object.fromEntries(
        poll.cards.map(({ step }, at) => [step, { show: shows[at] ?? "half", hall: undefined }]),
      ),
    },
  });
  const handsOf = fc
    .array(show, { minLength: poll.cards.length, maxLength: poll.cards.length })
    .map(withHands);

  it("goes on what most want", () => {
    fc.assert(
      fc.property(handsOf, (voted) => {
        const { chosen } = pollIn(voted);
        const support = ({ step }: PollCard) => shareOf(tallyOf(voted, step));
        const least = Math.min(...chosen.map(support));
        const others = poll.cards.filter(({ step }) => !chosen.some((card) => card.step === step));

        expect(chosen.length).toBeLessThanOrEqual(poll.take);
        expect(others.filter((card) => support(card) > least)).toEqual([]);
      }),
    );
  });

  it("a choice changes nothing but among equals", () => {
    fc.assert(
      fc.property(handsOf, fc.nat(), (voted, pick) => {
        const wish = poll.cards[pick % poll.cards.length]?.step ?? "";
        const outcome = stepRoom(scenario, voted, prefer(wish));
        const support = ({ step }: PollCard) => shareOf(tallyOf(voted, step));
        if (!outcome.ok) return;
        const { chosen } = pollIn(outcome.room);

        expect(chosen.map(({ step }) => step)).toContain(wish);
        expect(chosen.map(support)).toEqual(pollIn(voted).chosen.map(support));
      }),
    );
  });
});

it("leads to the same choice again when its log is played", () => {
  const { log, room } = pressOn(scenario, alike, {
    until: stepsLike(newRoom, "situation").at(-1)?.id,
  });
  const hands = alike(presentStep(scenario, room));
  const open = roomAfter(scenario, hands, room);
  const wish = prefer(pollIn(open).equal.at(-1)?.step ?? "");

  expect(replayRoom(scenario, [...log, ...hands, wish]).room).toEqual(
    roomAfter(scenario, [wish], open),
  );
});

it.each(shipped)(
  "$folder asks for moment and deed in the order that decides",
  ({ scenario: of }) => {
    for (const kind of ["situation", "action"] as const) {
      const room = atEqual(kind, alike, of);

      expect(pollIn(room, of).chosen[0]?.step).toBe(stepsLike(room, kind, of)[0]?.id);
    }
  },
);
