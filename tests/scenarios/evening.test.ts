import { describe, expect, it, test } from "vitest";
import { tollOf } from "#core/chain";
import { affordablePlans, type Plan } from "#core/plan";
import { type Tier, tierOfDay } from "#core/tier";
import type { Layer } from "#picture/manifest";
import { eveningOf } from "#picture/replayed-day";
import { personIn, visibleLayers } from "#picture/visible-layers";
import { poseOfTier } from "#ui/episode/captain-tier";
import { manifestOf } from "../helpers/manifests";
import { shipped } from "../helpers/shipped";

const goesWell = (tier: Tier) => tier === "much" || tier === "all";

describe.each(shipped.map(({ folder, scenario }) => ({ folder, scenario })))(
  "the evening of the replayed day in $folder, under every plan",
  ({ scenario }) => {
    const manifest = manifestOf(scenario);
    const last = scenario.chain.at(-1)?.id;
    const evenings = affordablePlans(scenario).map(({ plan }) => ({
      plan,
      tier: tierOfDay(scenario, plan),
      saved: 1 - tollOf(scenario, plan) / tollOf(scenario, []),
    }));
    // One plan for each way the day can end: people know nothing of what was bought besides.
    const endings = [
      ...new Map(
        evenings.map((evening) => {
          const { outcomes, faces, calm } = eveningOf(scenario, evening.plan);
          return [JSON.stringify([evening.tier, outcomes, faces, calm]), evening];
        }),
      ).values(),
    ];
    const figuresAt = (plan: Plan) =>
      visibleLayers(manifest, eveningOf(scenario, plan)).filter(
        (layer) => personIn(manifest.layers, layer) !== undefined,
      );
    const isUpset = ({ shows }: Layer) => "link" in shows && shows.outcome === undefined;
    const isCheering = ({ shows }: Layer) =>
      "link" in shows && shows.link === last && shows.outcome === "prevented";

    it("is praised where the toll fell by half or more, and only there", () => {
      const untrue = evenings.filter(({ tier, saved }) => {
        if (tier === "nothing") return saved >= 0.5;
        return goesWell(tier) !== saved >= 0.5;
      });
      expect(untrue.slice(0, 3)).toEqual([]);
    });

    it("shows nobody upset after a praised day", () => {
      const wrong = endings
        .filter(({ tier, plan }) => goesWell(tier) && figuresAt(plan).some(isUpset))
        .map(({ plan }) => plan);
      expect(wrong.slice(0, 3)).toEqual([]);
    });

    it("shows people cheering after the best, and nobody after a day that was lost", () => {
      const wrong = endings
        .filter(({ tier, plan }) => {
          const isCheered = figuresAt(plan).some(isCheering);
          return tier === "all" ? !isCheered : !goesWell(tier) && isCheered;
        })
        .map(({ plan }) => plan);
      expect(wrong.slice(0, 3)).toEqual([]);
    });

    it("keeps everybody of the cast in the room, each once", () => {
      const wrong = endings.filter(({ plan }) => {
        const people = figuresAt(plan).map((layer) => personIn(manifest.layers, layer));
        return new Set(people).size !== people.length;
      });
      expect(wrong.slice(0, 3)).toEqual([]);
    });
  },
);

test("the captain cheers after the best day alone, and frowns at nobody", () => {
  expect(poseOfTier).toEqual({ nothing: "stand", little: "point", much: "wink", all: "cheer" });
});
