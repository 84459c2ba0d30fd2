import { expect, test } from "vitest";
import { scenarioNumbers } from "#core/guide";
import { shipped } from "./helpers/shipped";
import { otherFolders, referenceFolder, turnOf, turns } from "./helpers/turns";

const factors = ["hands", "locale", "device"] as const;

test.each([
  ["hands", "locale"],
  ["hands", "device"],
  ["locale", "device"],
] as const)("the turns have every pair of %s and %s", (one, other) => {
  const values = (factor: (typeof factors)[number]) => [
    ...new Set(turns.map((row) => row[factor])),
  ];
  const wanted = values(one).flatMap((a) => values(other).map((b) => `${a} ${b}`));

  expect(turns.map((row) => `${row[one]} ${row[other]}`)).toEqual(expect.arrayContaining(wanted));
});

test("ten places take every turn", () => {
  const [place] = shipped;
  if (!place) throw new Error("nothing is shipped");
  const taken = scenarioNumbers.map((number) =>
    turnOf({ ...place, scenario: { ...place.scenario, number } }),
  );

  expect(new Set(taken).size).toBe(turns.length);
});

test("no open place is left out: it is the reference or one of the others", () => {
  const open = shipped.map(({ folder }) => folder);

  expect([referenceFolder, ...otherFolders].toSorted()).toEqual(open.toSorted());
});
