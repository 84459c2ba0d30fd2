import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  type Agreement,
  choosePoints,
  chosenOf,
  fittingKeys,
  LONGEST_NOTE,
  letPointsGo,
  openOf,
  starterKeys,
  takeBack,
  writeNote,
} from "#core/agreement";
import { type Outsourcing, outsourcingSchema } from "#core/guide";
import outsourcingJson from "../../guide/outsourcing.json";

const outsourcing = outsourcingSchema.parse(outsourcingJson);
const allKeys = outsourcing.lists.flatMap(({ id, sections }) =>
  sections.flatMap(({ items }) => items.map((item) => `${id}/${item.id}`)),
);

const inferred = { status: "INFERRED" } as const;
const anItem = (id: string) =>
  ({ id, doer: "both", measures: ["4.1.5"], grounds: inferred }) as const;

/** Two lists of two points, and three kinds of work that share some of them. */
const small: Outsourcing = {
  lists: [
    { id: "clause", grounds: inferred, sections: [{ id: "s", items: [anItem("a"), anItem("b")] }] },
    {
      id: "measures",
      grounds: inferred,
      sections: [{ id: "4.1", items: [anItem("c"), anItem("d")] }],
    },
  ],
  fit: {
    grounds: inferred,
    starter: ["d", "a"],
    works: [
      { id: "print", items: ["c", "a"] },
      { id: "cloud", items: ["b", "c"] },
      { id: "build", items: ["d"] },
    ],
  },
  scenarios: ["5.1.5"],
  notes: [],
};

describe("what fits the work that is handed out", () => {
  it.each([
    { works: [], fitting: [] },
    { works: ["print"], fitting: ["clause/a", "measures/c"] },
    { works: ["cloud"], fitting: ["clause/b", "measures/c"] },
    { works: ["cloud", "print"], fitting: ["clause/a", "clause/b", "measures/c"] },
    { works: ["print", "cloud"], fitting: ["clause/a", "clause/b", "measures/c"] },
    { works: ["build", "of another edition"], fitting: ["measures/d"] },
  ])("$works: $fitting", ({ works, fitting }) => {
    expect(fittingKeys(small, works)).toEqual(fitting);
  });

  it("is begun with by a few, in the order of the lists", () => {
    expect(starterKeys(small)).toEqual(["clause/a", "measures/d"]);
  });
});

const noted = { who: "佐藤", by: "契約の日" };
const blank = { who: "", by: "" };

describe("choosing", () => {
  it.each<{ what: string; before: Agreement; keys: string[]; after: Agreement }>([
    { what: "adds blank points", before: {}, keys: ["a", "b"], after: { a: blank, b: blank } },
    { what: "leaves what was chosen", before: { a: noted }, keys: ["a"], after: { a: noted } },
    {
      what: "brings back what was written once",
      before: { a: { ...noted, isLetGo: true } },
      keys: ["a"],
      after: { a: noted },
    },
    { what: "of nothing changes nothing", before: { a: noted }, keys: [], after: { a: noted } },
  ])("$what", ({ before, keys, after }) => {
    expect(choosePoints(before, keys)).toEqual(after);
  });

  it.each<{ what: string; before: Agreement; after: Agreement }>([
    { what: "forgets a blank point", before: { a: blank, b: noted }, after: { b: noted } },
    {
      what: "keeps the notes of another",
      before: { a: { who: "佐藤", by: "" } },
      after: { a: { who: "佐藤", by: "", isLetGo: true } },
    },
    { what: "minds no unknown point", before: { b: blank }, after: { b: blank } },
  ])("letting go $what", ({ before, after }) => {
    expect(letPointsGo(before, ["a"])).toEqual(after);
  });

  it("is taken back but for what was written to since", () => {
    const before: Agreement = { mine: blank, old: { ...noted, isLetGo: true } };
    const added = ["new", "written", "old"];
    const now = writeNote(choosePoints(before, added), "written", { who: "社長" });

    expect(takeBack(now, before, added)).toEqual({
      mine: blank,
      old: { ...noted, isLetGo: true },
      written: { who: "社長", by: "" },
    });
  });

  it("leaves open who or when until both are said", () => {
    const agreement: Agreement = {
      both: noted,
      who: { who: "佐藤", by: " " },
      by: { who: "", by: "契約の日" },
      gone: { who: "", by: "x", isLetGo: true },
    };

    expect(openOf(agreement, ["by", "both", "who", "gone", "never"])).toEqual(["by", "who"]);
  });

  it("writes only to what is chosen, and no more than can be kept", () => {
    const long = "あ".repeat(LONGEST_NOTE.who + 5);

    expect(writeNote({}, "a", { who: "佐藤" })).toEqual({});
    expect(writeNote({ a: blank }, "a", { who: long })).toEqual({
      a: { who: "あ".repeat(LONGEST_NOTE.who), by: "" },
    });
  });
});

const someKeys = fc.subarray(allKeys);
const notes = fc.record({
  who: fc.string({ maxLength: LONGEST_NOTE.who, unit: "binary" }),
  by: fc.string({ maxLength: LONGEST_NOTE.by }),
});
const agreements = fc.dictionary(
  fc.constantFrom(...allKeys),
  fc.oneof(
    notes,
    notes.map((note) => ({ ...note, isLetGo: true as const })),
  ),
);

const writtenIn = (agreement: Agreement) =>
  Object.entries(agreement)
    .filter(([, { who, by }]) => who + by !== "")
    .map(([key, { who, by }]) => [key, who, by].join("\u0000"))
    .toSorted();

describe("whatever was chosen before", () => {
  test("advice adds what it names, and never takes away, changes or drops anything", () => {
    const works = fc.subarray(outsourcing.fit.works.map(({ id }) => id));
    fc.assert(
      fc.property(agreements, works, (before, chosen) => {
        const added = fittingKeys(outsourcing, chosen);
        const after = choosePoints(before, added);
        const had = chosenOf(before, allKeys);

        expect(new Set(chosenOf(after, allKeys))).toEqual(new Set([...had, ...added]));
        for (const key of had) expect(after[key]).toEqual(before[key]);
        expect(writtenIn(after)).toEqual(writtenIn(before));
      }),
    );
  });

  test("letting go and taking back lose nothing that was written", () => {
    fc.assert(
      fc.property(agreements, someKeys, (before, keys) => {
        const gone = letPointsGo(before, keys);
        const back = takeBack(choosePoints(before, keys), before, keys);

        expect(chosenOf(gone, keys)).toEqual([]);
        expect(writtenIn(gone)).toEqual(writtenIn(before));
        expect(writtenIn(back)).toEqual(writtenIn(before));
      }),
    );
  });
});
