import { wordsOf } from "#content/scenario-text";
import type { PictureThing } from "#picture/manifest";
import { spread } from "#picture/spread";
import { tagPoints } from "#picture/tag-points";
import { extentOf, isPanning, scaleOf } from "#picture/view";
import { element, plain } from "#ui/element";
import { placeOn } from "./overlay";
import type { Play } from "./play";
import { thingState } from "./things";

/** A tag's width in CSS pixels, with its shadow. */
const TAG = 36;

/** A room drawn smaller than this crowds its numbers, of the window as wide as in tiny-first.css. */
const SMALL = { scale: 0.25, tag: 0.066, rim: 1 } as const;

/** Where a small room begins, in stage units: above it a number would hang in the air. */
const CEILING = 250;

/** Real buttons over everything that can be looked at, in the order of the number tags. */
export interface Hotspots {
  /** Says the present state of every thing. */
  update(): void;
  /** Focuses a thing's button. */
  focus(thing: string): void;
  remove(): void;
}

/** Lays the buttons; hazards and harmless things are treated alike in every way. */
export function mountHotspots(play: Play, onOpen: (thing: string) => void): Hotspots {
  const { things } = play.content.manifest;
  const buttons = things.map((thing, index) => hotspot(play, thing, index + 1, onOpen));
  const list = element(
    "ul",
    { class: "hotspots", "aria-label": play.app.t("episode:spot.things") },
    ...buttons.map((button) => element("li", {}, button)),
  );
  const update = () => {
    const { open } = play.position();
    for (const [index, { id }] of things.entries()) {
      const button = buttons[index];
      if (!button) continue;
      const state = thingState(play.scenario, play.episode(), id);
      button.ariaLabel = labelOf(play, id, index + 1);
      button.classList.toggle("is-looked", state !== "unseen");
      button.classList.toggle("is-beside", open !== undefined && open !== id);
    }
  };
  play.frame.overlay.append(list);
  update();
  const off = keepTagsWhole(play, buttons);
  return {
    update,
    focus(thing) {
      const index = things.findIndex(({ id }) => id === thing);
      buttons[index]?.focus({ preventScroll: true });
    },
    remove() {
      off();
      list.remove();
    },
  };
}

/**
 * At an edge of a room that is panned no number is halved: it moves in from there, and one whose
 * place is beyond the edge is counted by what stands there (`mountRoomEdges`). In a room seen so
 * small that numbers would lie over one another they move apart. Returns the undoing.
 */
function keepTagsWhole(play: Play, buttons: readonly HTMLButtonElement[]): () => void {
  const { things } = play.content.manifest;
  const points = tagPoints(play.content.manifest);
  const own = things.map(({ id, box }) => points.get(id) ?? box);
  return play.room.onView((view, viewport) => {
    const scale = scaleOf(viewport) * view.zoom;
    const { width } = extentOf(viewport, view.zoom);
    const half = TAG / 2 / scale;
    const pans = isPanning(viewport);
    const apart = pans || scale > SMALL.scale ? own : spread(own, smallTag() / scale, CEILING);
    for (const [index, place] of apart.entries()) {
      const [button, start = place] = [buttons[index], own[index]];
      const x = place.x - view.x;
      const nudge = pans ? Math.max(0, half - x) - Math.max(0, x + half - width) : 0;
      button?.classList.toggle("is-beyond", pans && (x < 0 || x > width));
      button?.style.setProperty("--nudge", `${nudge + place.x - start.x}px`);
      button?.style.setProperty("--drop-tag", `${place.y - start.y}px`);
    }
  });
}

/** How wide a number is in a small window, with its rim, in CSS pixels. */
const smallTag = () => SMALL.tag * Math.min(innerWidth, innerHeight) + SMALL.rim;

function labelOf(play: Play, thing: string, number: number): string {
  const { t } = play.app;
  const state = thingState(play.scenario, play.episode(), thing);
  const name = wordsOf(play.text().things, thing).name;
  return plain(t("episode:spot.thing", { number, name, state: t(`episode:spot.state.${state}`) }));
}

function hotspot(
  play: Play,
  thing: PictureThing,
  number: number,
  onOpen: (thing: string) => void,
): HTMLButtonElement {
  const { id, box } = thing;
  const { room } = play;
  const glow = () => room.change({ glowing: [id] });
  const fade = () => room.change({ glowing: [] });
  const button = element(
    "button",
    {
      class: "hotspot",
      type: "button",
      id: `thing-${number}`,
      onclick: () => onOpen(id),
      onpointerenter: () => {
        glow();
        play.sound.play("hover");
      },
      onpointerleave: fade,
      onfocus: () => {
        glow();
        // A tap focuses too, but opens the close-up anyway: only the keyboard moves the camera here.
        if (button.matches(":focus-visible")) room.lookAt(box);
      },
      onblur: fade,
    },
    element("span", { class: "hotspot__tag", "aria-hidden": "true" }, String(number)),
  );
  placeOn(button, box);
  const tag = tagPoints(play.content.manifest).get(id) ?? box;
  button.style.setProperty("--tag-x", `${tag.x - box.x}px`);
  button.style.setProperty("--tag-y", `${tag.y - box.y}px`);
  // Where two overlap, the smaller lies on top: under the larger one nobody could reach it.
  button.style.zIndex = String(Math.round(1e7 / (box.width * box.height)));
  return button;
}
