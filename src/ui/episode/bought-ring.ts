import type { Layer } from "#picture/manifest";
import { element } from "#ui/element";
import { placeOn } from "./overlay";
import type { Play } from "./play";

/** How long a ring lies around what has just been bought. */
const RING_MS = 1600;

/** What a measure brings into the room. */
export const broughtBy = ({ content }: Play, measure: string): readonly Layer[] =>
  content.manifest.layers.filter(({ shows }) => "measure" in shows && shows.measure === measure);

/** Draws the eye to what a measure has just brought into the room. Returns what takes it away. */
export function ringAround(play: Play, measure: string): () => void {
  const rings = broughtBy(play, measure).map((layer) => {
    const ring = element("span", { class: "bought-ring", "aria-hidden": "true" });
    placeOn(ring, layer);
    return ring;
  });
  const clear = () => {
    clearTimeout(timer);
    for (const ring of rings) ring.remove();
  };
  const timer = setTimeout(clear, RING_MS);
  play.frame.overlay.append(...rings);
  return clear;
}
