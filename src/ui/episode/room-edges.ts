import { STAGE } from "#picture/manifest";
import type { Uncut } from "#picture/panned-room";
import { tagPoints } from "#picture/tag-points";
import { extentOf, isPanning, type View, type Viewport } from "#picture/view";
import { headsIn } from "#picture/visible-layers";
import { element, setText } from "#ui/element";
import { icon } from "./icons";
import type { Play } from "./play";

/** A walk goes on by so much of what is seen at least, and at most. */
const [LEAST, MOST] = [0.5, 0.9];

/** What a room that is panned shows whole, where its edges can be chosen. */
export function uncutOf({ content: { manifest } }: Pick<Play, "content">): Uncut {
  return {
    heads: headsIn(manifest, { links: [], measures: [] }),
    people: manifest.people.map(({ box }) => box),
    tags: [...tagPoints(manifest).values()],
  };
}

/**
 * Tells at the edges of a room that is panned how much is still to be looked at beyond them; a tap
 * walks there. Who listens or uses keys has every thing in a list: to them these are no news.
 */
export function mountRoomEdges(play: Play): { update(): void; remove(): void } {
  const { app, frame, room } = play;
  const places = [...tagPoints(play.content.manifest)].map(([id, { x }]) => ({ id, x }));
  let view: View = { x: 0, y: 0, zoom: 1 };
  let viewport: Viewport = { width: 1, height: 1 };
  let shown = "";

  const walk = (way: -1 | 1) => {
    const { width } = extentOf(viewport, 1);
    const most = STAGE.width - width;
    const reach = (share: number) => Math.min(Math.max(0, view.x + way * share * width), most);
    const [near, far] = [reach(LEAST), reach(MOST)];
    const about = { x: far, y: 0, width, height: STAGE.height };
    const within = [Math.min(near, far), Math.max(near, far)] as const;
    room.lookAt("room", { uncut: { ...uncutOf(play), about, within } });
  };
  const left = edge("left", () => walk(-1));
  const right = edge("right", () => walk(1));

  const update = () => {
    const { width } = extentOf(viewport, view.zoom);
    const isShown = isPanning(viewport) && Math.abs(view.zoom - 1) < 0.01;
    const { looked } = play.episode();
    const beyond = [
      places.filter(({ x }) => x < view.x),
      places.filter(({ x }) => x > view.x + width),
    ].map((each) => ({
      isAny: isShown && each.length > 0,
      unseen: each.filter(({ id }) => !looked.includes(id)).length,
    }));
    const state = JSON.stringify(beyond);
    if (state === shown) return;
    shown = state;
    for (const [index, { root, words }] of [left, right].entries()) {
      const { isAny = false, unseen = 0 } = beyond[index] ?? {};
      root.hidden = !isAny;
      setText(words, unseen > 0 ? app.t("episode:spot.beyond", { number: unseen }) : "");
    }
  };

  frame.scene.append(left.root, right.root);
  const off = room.onView((nextView, nextViewport) => {
    view = nextView;
    viewport = nextViewport;
    update();
  });
  return {
    update,
    remove() {
      off();
      left.root.remove();
      right.root.remove();
    },
  };
}

function edge(side: "left" | "right", onTap: () => void) {
  const words = element("span", { class: "room-edge__words" });
  const arrow = icon(side === "left" ? "back" : "next");
  const root = element(
    "button",
    {
      class: `room-edge room-edge--${side}`,
      type: "button",
      tabindex: -1,
      "aria-hidden": "true",
      hidden: true,
      onclick: onTap,
    },
    ...(side === "left" ? [arrow, words] : [words, arrow]),
  );
  return { root, words };
}
