import { describe, expect, test } from "vitest";
import { SIGN_SIZES } from "#picture/answer-signs";
import { readManifest, readRendered } from "../../art/pipeline/manifest";
import { sightSchema } from "../../art/pipeline/sight-schema";
import { faultsAt, type Sight } from "../../art/toolkit/seen-fields";
import { shipped } from "../helpers/shipped";

const kinds = ["stamp", "shield"] as const;

/** A close-up with the thing itself on the left, a neighbour on the right and what gives it away above. */
const sight: Sight = {
  others: ["neighbour"],
  rows: [
    ...Array<string>(10).fill(`${"!".repeat(20)}${".".repeat(12)}${"a".repeat(8)}`),
    ...Array<string>(18).fill(`${"#".repeat(20)}${".".repeat(12)}${"a".repeat(8)}`),
  ],
};

describe("the sign of an answer on a close-up", () => {
  test.each<[string, number, number, readonly (string | RegExp)[]]>([
    ["may lie on the thing itself", 0.1, 0.6, []],
    ["may touch it from beside", 0.46, 0.6, []],
    ["does not lie on nothing", 0.5, 0.6, ["only 0 % of it lie on the thing"]],
    ["hides nothing that gives the thing away", 0.1, 0.25, [/of it lie on what must stay seen/]],
    [
      "takes no neighbour for its thing",
      0.7,
      0.6,
      [/only 0 %/, /% of it lie on others/, /of neighbour lie under it/],
    ],
  ])("%s", (_, left, top, faults) => {
    const found = faultsAt(sight, { left, top }, SIGN_SIZES.stamp);

    expect(found).toEqual(
      faults.map((fault) => (fault instanceof RegExp ? expect.stringMatching(fault) : fault)),
    );
  });

  test("hides only a part of what is small", () => {
    const rows = sight.rows.map((_, row) =>
      row === 14 ? `${".".repeat(4)}${"#".repeat(6)}${".".repeat(30)}` : ".".repeat(40),
    );

    expect(faultsAt({ others: [], rows }, { left: 0.1, top: 0.45 }, SIGN_SIZES.stamp)).toEqual(
      expect.arrayContaining(["100 % of the thing lie under it"]),
    );
  });
});

describe("what lies where in a close-up", () => {
  const told = (changed: Partial<Sight>) =>
    sightSchema.safeParse({ ...sight, ...changed }).error?.issues.map(({ message }) => message);

  test("is told in whole rows, of known letters, with the thing itself in it", () => {
    expect(told({})).toBeUndefined();
    expect(told({ rows: sight.rows.slice(1) })).toEqual(["use 28 rows"]);
    expect(told({ rows: sight.rows.with(3, "#") })).toEqual([expect.stringMatching(/^use 40/)]);
    expect(told({ others: [] })).toEqual(["a letter stands for nothing in `others`"]);
    expect(told({ rows: Array<string>(28).fill(".".repeat(40)) })).toEqual([
      "the thing itself is not in sight",
    ]);
  });
});

/** Everything that is to be seen in close-up, with its signs. */
async function signsIn(room: string) {
  const [rendered, manifest] = [await readRendered(room), await readManifest(room)];
  const sights = new Map(rendered?.things.map((thing) => [thing.id, thing.sight]));
  return manifest.things.flatMap(({ id, signs }) =>
    kinds.map((kind) => ({
      id,
      kind,
      place: signs[kind],
      size: SIGN_SIZES[kind],
      seen: sights.get(id),
    })),
  );
}

test.each(shipped.map(({ scenario }) => scenario.room))(
  "in %s every sign is on its own thing, on no neighbour and within the picture (npm run art -- <room> --signs)",
  async (room) => {
    const signs = await signsIn(room);
    const faults = signs.flatMap(({ id, kind, place, size, seen }) =>
      (seen ? faultsAt(seen, place, size) : ["nobody looked"]).map(
        (fault) => `${kind} of ${id}: ${fault}`,
      ),
    );
    const outside = signs.filter(
      ({ place, size }) => place.left + size.width > 1 || place.top + size.height > 1,
    );

    expect(faults).toEqual([]);
    expect(outside).toEqual([]);
  },
);
