import type { Tier } from "#core/tier";
import type { Pose } from "./guide";

/** The face of まもる隊長 for how well it went: he never cheers after a day that was lost. */
export const poseOfTier = {
  nothing: "stand",
  little: "point",
  much: "wink",
  all: "cheer",
} as const satisfies Record<Tier, Pose>;
