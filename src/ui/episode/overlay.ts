import type { Box } from "#picture/manifest";
import { scaleOf } from "#picture/view";
import type { Frame } from "./frame";
import type { Room } from "./room";

/**
 * Keeps the overlay on the picture: written in the frame in which the stage is drawn, never by a
 * transition. `--scale` is CSS pixels per stage unit, so that letters and targets keep their size.
 */
export function followView(frame: Frame, room: Room): () => void {
  return room.onView((view, viewport) => {
    const scale = scaleOf(viewport) * view.zoom;
    const { style } = frame.overlay;
    style.transform = `scale(${scale}) translate(${-view.x}px, ${-view.y}px)`;
    style.setProperty("--scale", String(scale));
  });
}

/** Puts an element of the overlay around a box; CSS makes it at least 44 pixels large. */
export function placeOn(node: HTMLElement, { x, y, width, height }: Box): void {
  node.style.left = `${x + width / 2}px`;
  node.style.top = `${y + height / 2}px`;
  node.style.setProperty("--width", `${width}px`);
  node.style.setProperty("--height", `${height}px`);
}

/** A drag shorter than this is a tap. */
const TAP_PIXELS = 8;

/** Lets the room be dragged sideways, as on a phone. Returns the undoing. */
export function dragToPan({ scene, overlay }: Frame, room: Room): () => void {
  let from: number | undefined;
  let hasMoved = false;

  const down = (event: PointerEvent) => {
    from = event.clientX;
    hasMoved = false;
  };
  const move = (event: PointerEvent) => {
    if (from === undefined) return;
    const dx = event.clientX - from;
    if (!hasMoved && Math.abs(dx) < TAP_PIXELS) return;
    hasMoved = true;
    from = event.clientX;
    room.pan(-dx / (Number(overlay.style.getPropertyValue("--scale")) || 1));
  };
  const up = () => {
    from = undefined;
  };
  // The click that ends a drag is no tap on whatever lies there.
  const click = (event: MouseEvent) => {
    if (!hasMoved) return;
    hasMoved = false;
    event.preventDefault();
    event.stopPropagation();
  };

  scene.addEventListener("pointerdown", down);
  scene.addEventListener("click", click, { capture: true });
  window.addEventListener("pointermove", move);
  window.addEventListener("pointerup", up);
  window.addEventListener("pointercancel", up);
  return () => {
    scene.removeEventListener("pointerdown", down);
    scene.removeEventListener("click", click, { capture: true });
    window.removeEventListener("pointermove", move);
    window.removeEventListener("pointerup", up);
    window.removeEventListener("pointercancel", up);
  };
}
