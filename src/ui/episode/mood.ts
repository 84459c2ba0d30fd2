import type { Play } from "./play";

/** Darkens the room for an alarm, or lets the light in again. */
export function setMood({ frame, room }: Play, mood: "calm" | "alarm"): void {
  room.change({ mood });
  frame.setMood(mood);
}
