import { element, plain } from "#ui/element";
import { createGuide, type Guide } from "./guide";

/**
 * How scene and panel share the window: `cinema` lays the panel over the picture, `film` and
 * `room` keep it below, where it hides nothing, `split` puts cards beside a smaller picture,
 * `shop` lays cards around the room, `keep` dims it behind one question, `report` gives way to
 * reading, `moment` is a sign over the whole room, `stage` lays question, choices and buttons on
 * it, `pledge` a board and two rows of cards over its lower half.
 */
export type Layout =
  | "cinema"
  | "film"
  | "room"
  | "split"
  | "shop"
  | "keep"
  | "report"
  | "moment"
  | "stage"
  | "pledge";

/** The parts of the episode's screen that last from phase to phase. */
export interface Frame {
  readonly root: HTMLElement;
  readonly hud: HTMLElement;
  /** What is read-only while another tab plays. */
  readonly body: HTMLElement;
  readonly scene: HTMLElement;
  /** The stage's canvas goes here. */
  readonly canvas: HTMLElement;
  /** Lies over the picture and moves with it; measured in stage units. */
  readonly overlay: HTMLElement;
  readonly panel: HTMLElement;
  readonly guide: Guide;
  setLayout(layout: Layout): void;
  /** Where the room goes dark, the scene's edge softens. */
  setMood(mood: "calm" | "alarm"): void;
  /** Says what changed to those who listen; nothing is seen. */
  announce(text: string): void;
}

/** Builds the empty frame; `pictureOf` gives addresses of shared pictures. */
export function createFrame(pictureOf: (file: string) => string): Frame {
  const canvas = element("div", { class: "scene__canvas", "aria-hidden": "true" });
  const overlay = element("div", { class: "scene__overlay" });
  const scene = element("div", { class: "scene" }, canvas, overlay);
  const panel = element("section", { class: "stage-panel" });
  const guide = createGuide(pictureOf);
  const hud = element("header", { class: "hud" });
  const body = element("main", { class: "episode__body" }, scene, guide.root, panel);
  const live = element("div", { class: "visually-hidden", role: "status" });
  const root = element("div", { class: "episode" }, hud, body, live);
  // A title of two lines makes the bar higher: the picture goes up behind all of it.
  new ResizeObserver(() => {
    root.style.setProperty("--bar", `${hud.offsetHeight}px`);
  }).observe(hud);

  return {
    root,
    hud,
    body,
    scene,
    canvas,
    overlay,
    panel,
    guide,
    setLayout(layout) {
      root.dataset["layout"] = layout;
      body.scrollTop = 0;
    },
    setMood(mood) {
      scene.dataset["mood"] = mood;
    },
    announce(text) {
      // A text said twice would not be heard again: the empty one in between makes it new.
      live.textContent = "";
      requestAnimationFrame(() => {
        live.textContent = plain(text);
      });
    },
  };
}

/** Focuses the heading that opens a phase or step, so that it is read and Tab goes on from there. */
export function focusHeading(root: HTMLElement): void {
  root.querySelector<HTMLElement>("[data-heading]")?.focus({ preventScroll: true });
}

/** A heading that can be focused by script, not by Tab. */
export function phaseHeading(text: string | HTMLElement, round?: string): HTMLElement {
  return element(
    "h2",
    { class: "phase-heading", tabindex: -1, "data-heading": true, id: "phase-heading" },
    round === undefined ? undefined : element("span", { class: "phase-heading__round" }, round),
    element("span", {}, text),
  );
}
