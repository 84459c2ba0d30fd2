import type { Cause } from "#core/scenario";
import { scaleOf } from "#picture/view";
import type { Play } from "./play";

/** A tail keeps this far from the corners of its bubble, in pixels. */
const CORNER = 36;

interface Bubble {
  readonly cause: Cause;
  readonly root: HTMLElement;
}

/**
 * Points the tail of each bubble to its speaker, as long as the picture shows that person below
 * it; elsewhere the face in the bubble tells. Returns the undoing.
 */
export function pointTails({ room, frame }: Play, bubbles: readonly Bubble[]): () => void {
  return room.onView((view, viewport) => {
    const scale = scaleOf(viewport) * view.zoom;
    const scene = frame.scene.getBoundingClientRect();
    for (const { cause, root } of bubbles) {
      const box = cause.speaker === undefined ? undefined : room.boxOf(cause.speaker);
      const { left, width, bottom } = root.getBoundingClientRect();
      const x = box && scene.left + (box.x + box.width / 2 - view.x) * scale;
      const isBelow = bottom < scene.bottom - CORNER;
      const isSeen = x !== undefined && x > scene.left && x < scene.right && isBelow;
      root.classList.toggle("speech--tailed", isSeen);
      if (x === undefined) continue;
      const along = Math.min(Math.max(x - left, CORNER), width - CORNER);
      root.style.setProperty("--tail", `${along}px`);
    }
  });
}
