import { hiddenShare, onScreen } from "#picture/clear-view";
import type { Box } from "#picture/manifest";
import { type Aim, viewWith } from "./aim";
import { heads } from "./calls";
import type { Play } from "./play";

/** A photograph's share of the picture it is laid on. */
const SIZE = { width: 0.2, height: 0.3 } as const;

const corners = ["top-right", "top-left", "bottom-right", "bottom-left"] as const;

/**
 * Lays a photograph of what is pointed at into the corner of the picture where it hides least: no
 * face, and not the thing itself with its stamp. Returns what takes it away.
 */
export function layInset(
  { frame, content }: Play,
  photo: HTMLElement | undefined,
  shown: readonly Box[],
  aim: Aim,
): () => void {
  if (photo === undefined) return () => undefined;
  const { width, height } = frame.scene.getBoundingClientRect();
  const viewport = { width, height };
  const view = viewWith(viewport, aim);
  const seen = [...heads({ content }), ...shown].map((box) => onScreen(viewport, view, box));
  const hides = corners.map((corner) => hiddenShare(cornerBox(corner, width, height), seen));
  photo.dataset["corner"] = corners[hides.indexOf(Math.min(...hides))] ?? corners[0];
  frame.scene.append(photo);
  return () => photo.remove();
}

function cornerBox(corner: (typeof corners)[number], width: number, height: number): Box {
  const size = { width: SIZE.width * width, height: SIZE.height * height };
  return {
    ...size,
    x: corner.endsWith("left") ? 0 : width - size.width,
    // The bar lies over the upper edge.
    y: corner.startsWith("top") ? 0.1 * height : height - size.height,
  };
}
