import { readText } from "#content/a-text";
import { wordsOf } from "#content/scenario-text";
import { shareIn } from "#picture/boxes";
import type { Box } from "#picture/manifest";
import { element } from "#ui/element";
import { closeUpOf } from "./wall-things";
import type { WallPlay } from "./wall-view";

/** A thing of which less than this is in the frame, of 1, is not found there by a hall. */
const FOUND = 0.6;

/** How a name is compared: without the marks of its breaks, and what joins it to the next. */
const bare = (name: string) => readText(name).replace(/[、;\s]+/gu, "");

/**
 * Shows before its name what lies beyond what the room shows: some things that one link hangs on
 * stand at both ends of a room, and a hall looks for what is named. Such a name has a line of its own.
 */
export function picturesBeyond(play: WallPlay, labels: ParentNode, seen: Box | undefined): void {
  for (const old of labels.querySelectorAll(".wall__named > .wall__close-up")) old.remove();
  const names = [...labels.querySelectorAll<HTMLElement>(".wall__named")];
  const named = names.map((name) => ({ name, thing: thingOf(play, name.textContent) }));
  const isAway = ({ thing }: (typeof named)[number]) =>
    thing !== undefined && seen !== undefined && isBeyond(play, thing, seen);
  // One without a picture beside others would look like one that did not come.
  const isAny = named.some(isAway);
  for (const each of named) {
    each.name.classList.remove("is-beyond");
    if (each.thing !== undefined && isAny) picture(play, each.name, each.thing);
  }
}

/** Beside its picture a name may need two lines, and breaks where its author says. */
function picture(play: WallPlay, name: HTMLElement, thing: string): void {
  const joint = /[、;]\s*$/u.exec(name.textContent)?.[0] ?? "";
  const words = element("span", {}, wordsOf(play.text().things, thing).name);
  words.append(element("span", { class: "wall__joint" }, joint));
  name.classList.add("is-beyond");
  name.replaceChildren(pictureOf(play, thing), words);
}

/** Its picture, which is left out where the story would have too little room (wall-fit.ts). */
function pictureOf(play: WallPlay, thing: string): HTMLElement {
  const picture = closeUpOf(play, thing);
  picture.classList.add("is-spare");
  return picture;
}

/** The thing of that name. */
const thingOf = ({ content, text }: WallPlay, name: string): string | undefined =>
  content.manifest.things.find(({ id }) => bare(wordsOf(text().things, id).name) === bare(name))
    ?.id;

/** Whether less of a thing is in the frame than a hall finds. */
function isBeyond({ room }: WallPlay, thing: string, seen: Box): boolean {
  const box = room.boxOf(thing);
  return box !== undefined && shareIn(box, seen) < FOUND;
}
