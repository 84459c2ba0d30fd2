import { element } from "#ui/element";
import { placeOn } from "./overlay";
import type { Play } from "./play";

/** How long a ring lies around what has just been bought. */
const RING_MS = 1600;

/** Draws the eye to a thing that has just come into the room. Returns what takes the ring away. */
export function ringAround({ frame, room }: Play, id: string): () => void {
  const box = room.boxOf(id);
  if (!box) return () => undefined;
  const ring = element("span", { class: "bought-ring", "aria-hidden": "true" });
  placeOn(ring, box);
  frame.overlay.append(ring);
  const timer = setTimeout(() => ring.remove(), RING_MS);
  return () => {
    clearTimeout(timer);
    ring.remove();
  };
}
