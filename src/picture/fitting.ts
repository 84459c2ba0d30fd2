import type { Box } from "./manifest";
import { around, extentOf, type Viewport } from "./view";

/** So much of a view may be filled: what lies at its very edge is half out of it. */
const FILLED = 0.9;

/**
 * A box around as much as one view can show, the first before the others: where only a part of the
 * room is seen, as on a phone, the middle between two ends of it would show neither. What is shown
 * lies towards the rest.
 */
export function fitting(viewport: Viewport, boxes: readonly Box[]): Box | undefined {
  const most = extentOf(viewport, 1).width * FILLED;
  const all = around(boxes);
  if (all === undefined || all.width <= most) return all;
  const kept: Box[] = [];
  for (const box of boxes) {
    const width = around([...kept, box])?.width ?? 0;
    if (kept.length === 0 || width <= most) kept.push(box);
  }
  const shown = around(kept) ?? all;
  if (shown.width >= most) return shown;
  const middle = all.x + all.width / 2;
  const x = Math.min(shown.x, Math.max(shown.x + shown.width - most, middle - most / 2));
  return { ...shown, x, width: most };
}
