import { presentStep } from "#core/room/room";
import { episodeOfRoom } from "#core/room/room-episode";
import { roomNext } from "#core/room/room-next";
import type { Room } from "#core/room/room-state";
import { isAnswered } from "#core/room/votes";
import { element } from "#ui/element";
import { createFrame } from "#ui/episode/frame";
import { openPaintedStage } from "#ui/episode/painted-stage";
import { createRoom } from "#ui/episode/room";
import type { OpenRoom } from "./room-door";
import { showWall } from "./wall-shown";
import type { WallPlay } from "./wall-view";
import "#ui/episode/episode.css";
import "./wall-styles";

/** The wall is laid out as on a beamer, so that its lines break as they do there, and shown smaller. */
const WALL_WIDTH = 1280;

/** A small picture of the wall, which lasts from step to step as the wall itself does. */
interface SmallWall {
  readonly root: HTMLElement;
  /** Shows a room as it stands; what was shown stays where there is none. */
  show(room: Room | undefined): void;
  remove(): void;
}

/** What the hall sees now, and what it will see with the next press, for whoever stands with the back to it. */
export interface SmallWalls {
  readonly now: HTMLElement;
  readonly next: HTMLElement;
  /** Shows where the room stands, once both are in the page. */
  show(): void;
  remove(): void;
}

export function smallWalls(open: OpenRoom): SmallWalls {
  const { store } = open;
  const [now, next] = [smallWall(open, "now"), smallWall(open, "next")];
  return {
    now: now.root,
    next: next.root,
    show() {
      now.show(store.room());
      next.show(roomNext(store.scenario, store.room()));
      // What nobody has answered yet is no result.
      const step = presentStep(store.scenario, store.room());
      const isOpen = step.asks && !isAnswered(store.room(), step.id);
      next.root.classList.toggle("host-preview--open", isOpen);
    },
    remove() {
      now.remove();
      next.remove();
    },
  };
}

/** Nothing moves in it and nothing is heard; its room stands as the wall's does, painted without an engine. */
function smallWall({ play }: OpenRoom, when: "now" | "next"): SmallWall {
  const { manifest, urlOf } = play.content;
  const frame = createFrame(urlOf);
  const door = createRoom(manifest);
  let shown: Room | undefined;
  const people = () => shown ?? play.people();
  // What the next press reveals is played, too: a pledge, the reason a risk is left for.
  const episode = () => episodeOfRoom(play.scenario, people());
  const own: WallPlay = { ...play, frame, room: door.room, sound: silent, people, episode };
  const heading = element("p", { class: "wall__heading" });
  const wall = element("div", { class: "wall" });
  const wallShown = showWall(own, wall, heading);
  const screen = element("div", { class: "host-preview__screen" }, wall);
  const root = element(
    "div",
    { class: `host-preview host-preview--${when}`, inert: true, "aria-hidden": "true" },
    screen,
  );

  door.enter(openPaintedStage(play.content, frame.canvas));
  frame.scene.dataset["stage"] = "open";
  const sizes = new ResizeObserver(() => {
    screen.style.transform = `scale(${root.clientWidth / WALL_WIDTH})`;
    // The same picture, in another number of pixels.
    door.room.change({});
  });
  sizes.observe(root);

  return {
    root,
    show(room) {
      if (!room) return;
      shown = room;
      wallShown.show(true);
    },
    remove() {
      sizes.disconnect();
      wallShown.stop();
      door.leave();
    },
  };
}

const silent: WallPlay["sound"] = { play: () => undefined, music: () => undefined };
