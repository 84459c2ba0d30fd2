/** What a room of people can be doing; each but the first belongs to a phase of the episode. */
export const stepKinds = [
  "lobby",
  "beat",
  "thing",
  "heat",
  "shot",
  "cause",
  "link",
  "keyPoint",
  "keyPoints",
  "budget",
  "measure",
  "plan",
  "reason",
  "kept",
  "day",
  "situation",
  "action",
  "pledge",
  "pointing",
  "debrief",
] as const;
export type StepKind = (typeof stepKinds)[number];

/** Name of a step, in the log and on the wire; `about` is empty where a kind has one step only. */
export const stepId = (kind: StepKind, about = "", option = ""): string =>
  [kind, about, option].filter((part) => part !== "").join("/");
