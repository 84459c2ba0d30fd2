import { describe, expect, it, vi } from "vitest";
import { readText } from "#content/a-text";
import { isSoundlyKept } from "#core/keep";
import { keepQuestions, openHazards } from "#core/plan";
import type { ExcerptSize } from "#core/room/excerpt";
import { foundBy, prepareFacts } from "#ui/together/wall-score";
import { type Answering, byHands, pressOn, roomAfter } from "../../helpers/rooms";
import { shipped } from "../../helpers/shipped";
import { aWallPlay } from "./a-wall-play";

describe.each(shipped)("what a score tells of dangers that are left: $folder", (place) => {
  const { scenario } = place;
  const factsAfter = (answering: Answering) => {
    const { room } = pressOn(scenario, answering);
    return prepareFacts(aWallPlay(place, "ja", () => room)).map((fact) => readText(fact));
  };
  const left = openHazards(scenario, []);
  const asked = keepQuestions(scenario, []);

  it("is of how many of them the hall was asked, where it found no reason for any", () => {
    const told = factsAfter(byHands(({ kind }) => kind === "thing", "most", "none"));

    expect(asked.length).toBeLessThan(left.length);
    expect(told).toContain(`残った危険　${left.length}個（理由を聞いたのは${asked.length}個）`);
  });

  it("is how many stay for a good reason, where one does", () => {
    const isSound = (about: string, option: string) =>
      scenario.hazards.some((hazard) => hazard.id === about && isSoundlyKept(hazard, option));
    const told = factsAfter(
      byHands(
        ({ kind, about, option }) =>
          kind === "reason" ? isSound(about, option) : kind === "thing",
        "most",
        "none",
      ),
    );
    const sound = asked.filter(({ reasons, id }) =>
      reasons.some((reason) => isSound(id, reason.id)),
    );
    const words =
      sound.length > 0 ? `${sound.length}個は、よい理由で残した` : "理由を聞いたのは2個";

    expect(told).toContain(`残った危険　${left.length}個（${words}）`);
  });
});

it.each(shipped)(
  "is counted from the room's play, made no more often for many things: $folder",
  (place) => {
    const madeFor = (things: ExcerptSize) => {
      const { scenario } = place;
      const from = roomAfter(scenario, [{ type: "choose", things, until: "cause" }]);
      const { room } = pressOn(
        scenario,
        byHands(() => true),
        { from, until: "heat" },
      );
      const play = aWallPlay(place, "ja", () => room);
      const episode = vi.fn(play.episode);
      foundBy({ ...play, episode });
      return episode.mock.calls.length;
    };

    expect(madeFor("all")).toBeGreaterThan(0);
    expect(madeFor("all")).toBe(madeFor(8));
  },
);
