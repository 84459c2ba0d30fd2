import { readText } from "#content/a-text";
import { wordsOf } from "#content/scenario-text";
import { shareIn } from "#picture/boxes";
import type { Box } from "#picture/manifest";
import { element } from "#ui/element";
import { closeUpOf } from "./wall-things";
import type { WallPlay } from "./wall-view";

/** A thing of which less than this is in the frame, of 1, is not found there by a hall. */
const FOUND = 0.6;

/** So many letters stand in a line of a label beside a picture. */
const BESIDE = { ja: 9, en: 17 } as const;

/** How a name is compared: without the marks of its breaks, and what joins it to the next. */
const bare = (name: string) => readText(name).replace(/[、;\s]+/gu, "");

/**
 * Shows in its label what is named and lies beyond what the room shows: some things that one link
 * hangs on stand at both ends of a room, and a hall looks for what is named. One picture stands
 * beside its name, where that is short; several in a row below all names.
 */
export function picturesBeyond(play: WallPlay, labels: ParentNode, seen: Box | undefined): void {
  for (const old of labels.querySelectorAll(".wall__beyond, .wall__named > .wall__close-up"))
    old.remove();
  for (const label of labels.querySelectorAll(".verdict")) {
    const names = [...label.querySelectorAll<HTMLElement>(".wall__named")];
    const beyond = names.flatMap((name) => {
      const thing = seen && thingBeyond(play, name.textContent, seen);
      name.classList.remove("is-beyond");
      return thing === undefined ? [] : [{ name, thing }];
    });
    const [first, ...more] = beyond;
    if (!first) continue;
    const isShort = bare(first.name.textContent).length <= BESIDE[play.app.locale()];
    if (more.length === 0 && isShort) {
      first.name.classList.add("is-beyond");
      first.name.prepend(pictureOf(play, first.thing));
    } else {
      const pictures = beyond.map(({ thing }) => pictureOf(play, thing));
      label.lastElementChild?.append(element("span", { class: "wall__beyond" }, ...pictures));
    }
  }
}

/** Its picture, which is left out where the story would have too little room (wall-fit.ts). */
function pictureOf(play: WallPlay, thing: string): HTMLElement {
  const picture = closeUpOf(play, thing);
  picture.classList.add("is-spare");
  return picture;
}

/** The thing of that name, where less of it is in the frame than a hall finds. */
function thingBeyond(play: WallPlay, name: string, seen: Box): string | undefined {
  const { things } = play.content.manifest;
  const id = things.find(
    (each) => bare(wordsOf(play.text().things, each.id).name) === bare(name),
  )?.id;
  const box = id === undefined ? undefined : play.room.boxOf(id);
  return box && shareIn(box, seen) < FOUND ? id : undefined;
}
