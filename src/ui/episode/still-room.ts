import { frameClear, roomClear } from "#picture/faces";
import { STAGE } from "#picture/manifest";
import { clampView, scaleOf, type View, type Viewport } from "#picture/view";
import type { Stage, ViewListener } from "#stage/stage";
import { element } from "#ui/element";
import type { EpisodeContent } from "#ui/screen";

/** What can be asked of a room before an engine paints it: where to look, and nothing moves. */
export type StillRoom = Pick<Stage, "lookAt" | "pan" | "onView" | "destroy">;

type Aim = Parameters<Stage["lookAt"]>;

/**
 * Shows the room as it first stands, as one plain picture under the engine's canvas, so that it
 * can be seen and used while engine and layers are on their way. Rejects when the picture would
 * not come: the engine's own pictures then tell what is wrong.
 */
export async function openStillRoom(
  { manifest, urlOf }: Pick<EpisodeContent, "manifest" | "urlOf">,
  root: HTMLElement,
): Promise<StillRoom> {
  const picture = element("img", { class: "scene__first", src: urlOf(manifest.first), alt: "" });
  picture.fetchPriority = "high";
  await picture.decode();
  root.prepend(picture);
  return stillRoom(picture, root);
}

function stillRoom(picture: HTMLImageElement, root: HTMLElement): StillRoom {
  const listeners = new Set<ViewListener>();
  let aim: Aim = ["room"];
  let viewport: Viewport = { width: 1, height: 1 };
  let view: View = { x: 0, y: 0, zoom: 1 };

  const show = (next: View) => {
    view = next;
    const scale = scaleOf(viewport) * view.zoom;
    picture.style.width = `${STAGE.width * scale}px`;
    picture.style.left = `${-view.x * scale}px`;
    picture.style.top = `${-view.y * scale}px`;
    for (const listener of listeners) listener(view, viewport);
  };
  const look = () => {
    const [target, options] = aim;
    const clear = options ?? {};
    show(target === "room" ? roomClear(viewport, clear) : frameClear(viewport, target, clear));
  };
  const measure = () => {
    viewport = { width: root.clientWidth, height: root.clientHeight };
    if (viewport.width > 0 && viewport.height > 0) look();
  };
  const sizes = new ResizeObserver(measure);
  sizes.observe(root);
  measure();

  return {
    lookAt(...next) {
      aim = next;
      look();
      return Promise.resolve();
    },
    pan: (dx) => show(clampView(viewport, { ...view, x: view.x + dx })),
    onView(listener) {
      listeners.add(listener);
      listener(view, viewport);
      return () => listeners.delete(listener);
    },
    destroy() {
      sizes.disconnect();
      picture.remove();
    },
  };
}
