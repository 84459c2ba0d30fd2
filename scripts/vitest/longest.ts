/**
 * Files that take longest, longest first. Vitest knows that only of a copy in which they ran before,
 * and would begin with the largest files: the shortest of these would run alone at the end.
 */
export const LONGEST = [
  "play.e2e.test.ts",
  "together.e2e.test.ts",
  "layout-one.e2e.test.ts",
  "layout-two.e2e.test.ts",
  "aria.e2e.test.ts",
  "print.e2e.test.ts",
  "recover-tabs.e2e.test.ts",
  "recover-loading.e2e.test.ts",
  "small-windows.e2e.test.ts",
  "room-episode.test.ts",
  "check-scenarios.test.ts",
];
