import { focusHeading } from "./frame";
import type { PhaseView, Play, ViewChange } from "./play";

/** A page of the panel while it is on show. */
export interface Shown {
  update?(change: ViewChange): void;
  remove?(): void;
}

/** One of several pages that follow each other in a phase. */
export interface Page {
  /** Another key is another page. */
  readonly key: string;
  /** Fills the panel. */
  draw(): Shown;
}

/**
 * Shows a phase that consists of pages. A change that leads to another page draws that one; any
 * other is told to the page on show. Whoever turned the page goes on at its heading.
 */
export function pagedView(play: Play, pageNow: () => Page, leave: () => void): PhaseView {
  let page = pageNow();
  let shown = page.draw();
  return {
    update(change) {
      const next = pageNow();
      if (next.key === page.key) {
        shown.update?.(change);
        return;
      }
      shown.remove?.();
      page = next;
      shown = page.draw();
      if (change.by === "self") focusHeading(play.frame.panel);
    },
    unmount() {
      shown.remove?.();
      leave();
    },
  };
}
