import type { PackedPlace, Unit } from "./unit.ts";
import { escaped, lines } from "./xml.ts";

/** A page of a cmi5 package that a learner is sent to. */
export interface AssignableUnit {
  readonly file: string;
  readonly id: string;
  readonly unit: Unit;
}

/** One page for each place, and one for all where there are several. */
export function assignableUnits(unit: Unit): readonly AssignableUnit[] {
  const one = (place: PackedPlace): AssignableUnit => ({
    file: `${place.id}.html`,
    id: `urn:mamore:place:${place.id}`,
    unit: { ...unit, name: place.id, titles: titlesOf(place), places: [place] },
  });
  const each = unit.places.map(one);
  if (each.length === 1) return each;
  return [{ file: "all.html", id: `urn:mamore:places:${unit.name}`, unit }, ...each];
}

/** What a package of one place is called. */
export const titlesOf = ({ number, titles }: PackedPlace) => ({
  ja: `${number} ${titles.ja}`,
  en: `${number} ${titles.en}`,
});

const spoken = ({ ja, en }: Unit["titles"], indent: string) => [
  `${indent}<langstring lang="ja">${escaped(ja)}</langstring>`,
  `${indent}<langstring lang="en">${escaped(en)}</langstring>`,
];

const both = (tag: string, titles: Unit["titles"]) => [
  `    <${tag}>`,
  ...spoken(titles, "      "),
  `    </${tag}>`,
];

const ABOUT = {
  ja: "小さな会社の情報セキュリティを、危険予知トレーニングで学ぶゲーム。",
  en: "A game that teaches the information security of small companies by hazard-prediction training.",
} as const;

/** cmi5.xml: the course and its units. Passing is asked for only where there is a pass mark. */
export function courseStructure(unit: Unit): string {
  const isPassed = unit.pass !== undefined;
  const mastery = isPassed ? ` masteryScore="${(unit.pass ?? 0) / 100}"` : "";
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<courseStructure xmlns="https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd">',
    `  <course id="urn:mamore:course:${unit.name}">`,
    ...both("title", unit.titles),
    ...both("description", ABOUT),
    "  </course>",
    ...assignableUnits(unit).flatMap((au) => [
      `  <au id="${au.id}" moveOn="${isPassed ? "CompletedAndPassed" : "Completed"}"${mastery} launchMethod="AnyWindow">`,
      ...both("title", au.unit.titles),
      ...both("description", ABOUT),
      `    <url>${au.file}</url>`,
      "  </au>",
    ]),
    "</courseStructure>",
  );
}
