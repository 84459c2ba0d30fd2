/** The five groups of common measures (共通対策), in the report's order (表 3.3-1). */
export const guidelineGroups = ["4.1", "4.2", "4.3", "4.4", "4.5"] as const;
export type GuidelineGroup = (typeof guidelineGroups)[number];

/** The 22 common measures of the guideline (表 3.3-1), in its order. */
export const guidelineIds = [
  "4.1.1",
  "4.1.2",
  "4.1.3",
  "4.1.4",
  "4.1.5",
  "4.1.6",
  "4.1.7",
  "4.2.1",
  "4.2.2",
  "4.2.3",
  "4.3.1",
  "4.3.2",
  "4.3.3",
  "4.3.4",
  "4.3.5",
  "4.4.1",
  "4.4.2",
  "4.4.3",
  "4.4.4",
  "4.4.5",
  "4.5.1",
  "4.5.2",
] as const;
export type GuidelineId = (typeof guidelineIds)[number];

/** The group a common measure belongs to: "4.1.2" is of "4.1". */
export function groupOf(id: GuidelineId): GuidelineGroup {
  const group = guidelineGroups.find((each) => id.startsWith(`${each}.`));
  if (group === undefined) throw new Error(`${id} belongs to no group of common measures`);
  return group;
}
