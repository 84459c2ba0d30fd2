import type { Judgement } from "#core/judgement";
import type { IconName } from "./icons";
import type { Tone } from "./verdict";

/** Colour and sign of what the player made of a thing. */
export const judgementLooks = {
  spotted: { tone: "good", sign: "eye" },
  missed: { tone: "bad", sign: "missed" },
  "false-alarm": { tone: "bad", sign: "doubted" },
  cleared: { tone: "good", sign: "shield" },
} as const satisfies Record<Judgement, { tone: Tone; sign: IconName }>;
