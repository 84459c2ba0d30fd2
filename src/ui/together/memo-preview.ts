import { presentStep } from "#core/room/room";
import type { Room } from "#core/room/room-state";
import { stepsOf } from "#core/room/steps";
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
  /** Shows a press of a step; nothing where there is none. */
  show(at: Room["at"] | undefined): void;
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
      now.show(store.room().at);
      next.show(atNext(open));
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

/** Where the next press leads; undefined at the end. */
function atNext({ store }: OpenRoom): Room["at"] | undefined {
  const room = store.room();
  const { step, press } = room.at;
  const steps = stepsOf(store.scenario, room);
  if (press + 1 < (steps[step]?.presses ?? 0)) return { step, press: press + 1 };
  return step + 1 < steps.length ? { step: step + 1, press: 0 } : undefined;
}

/** Nothing moves in it and nothing is heard; its room stands as the wall's does, painted without an engine. */
function smallWall({ play }: OpenRoom, when: "now" | "next"): SmallWall {
  const { manifest, urlOf } = play.content;
  const frame = createFrame(urlOf);
  const door = createRoom(manifest);
  let shown: Room["at"] | undefined;
  const people = () => ({ ...play.people(), ...(shown && { at: shown }) });
  const own: WallPlay = { ...play, frame, room: door.room, sound: silent, people };
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
    show(at) {
      if (!at) return;
      shown = at;
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
