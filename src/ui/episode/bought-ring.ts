import { element } from "#ui/element";
import { placeOn } from "./overlay";
import type { Play } from "./play";

/** How long a ring lies around what has just been bought. */
const RING_MS = 1600;

/** Draws the eye to what a measure has just brought into the room. Returns what takes it away. */
export function ringAround({ content, frame }: Play, measure: string): () => void {
  const rings = content.manifest.layers.flatMap((layer) => {
    if (!("measure" in layer.shows) || layer.shows.measure !== measure) return [];
    const ring = element("span", { class: "bought-ring", "aria-hidden": "true" });
    placeOn(ring, layer);
    return [ring];
  });
  const clear = () => {
    clearTimeout(timer);
    for (const ring of rings) ring.remove();
  };
  const timer = setTimeout(clear, RING_MS);
  frame.overlay.append(...rings);
  return clear;
}
