import type { Layer } from "#picture/manifest";
import { element } from "#ui/element";
import { icon } from "./icons";
import { placeOn } from "./overlay";
import type { Play } from "./play";

/** How long a ring lies around what has just been bought. */
const RING_MS = 1600;

/** What a measure brings into the room. */
const broughtBy = ({ content }: Play, measure: string): readonly Layer[] =>
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

/** Keeps a tick at whatever stands in the room for money and effort: what they have done is seen. */
export function boughtTicks(play: Play): { update(): void; remove(): void } {
  let ticks: readonly HTMLElement[] = [];
  const remove = () => {
    for (const tick of ticks) tick.remove();
  };
  return {
    update() {
      remove();
      ticks = play.episode().measures.flatMap((measure) => {
        const [largest] = broughtBy(play, measure).toSorted(
          (one, other) => other.width * other.height - one.width * one.height,
        );
        if (!largest) return [];
        const tick = element(
          "span",
          { class: "bought-tick", "aria-hidden": "true" },
          icon("check"),
        );
        placeOn(tick, largest);
        return [tick];
      });
      play.frame.overlay.append(...ticks);
    },
    remove,
  };
}
