import { GameObjects, type Scene } from "phaser";
import type { Box, Manifest } from "#picture/manifest";
import { placesOfMarks } from "#picture/marks";
import type { Point } from "#picture/outline";
import { stillStanding, thingsNow } from "#picture/standing";
import { tethers } from "#picture/tether";
import { bodiesIn, type RoomState } from "#picture/visible-layers";
import {
  type BigStamp,
  isSeal,
  type Mark,
  type Picture,
  type Seal,
  type StampPlace,
} from "#stage/stage";
import { addImage } from "./layer-sprites";
import type { Pictures } from "./pictures";
import { drawnBadge, drawnSeal, SEAL_WIDTH } from "./seals";

const MARK_DEPTH = 5000;
const STAMP_DEPTH = 6000;
/** Below its stamp. */
const TETHER = 1;

/** A tether is no thicker than that of a stamp so wide, in stage units. */
const THICKEST = 150;
const SLAM_MS = 240;

/** What is pressed on a thing grows and moves alike, drawn or printed. */
type Pressed = GameObjects.Image | GameObjects.Graphics;

type Marked = RoomState & Pick<Picture, "marks" | "leastMark">;

/** Of a tether, of its stamp's width: its line and its end, white and in it navy. */
const STROKES = [
  { colour: 0xffffff, line: 0.09, end: 0.1 },
  { colour: 0x16305e, line: 0.045, end: 0.07 },
] as const;

/** Seen things carry a small badge, those told of before a seal; the others are stamped. */
const stampOfMark: Readonly<Record<Exclude<Mark, "seen" | Seal>, string>> = {
  danger: "danger",
  "false-alarm": "false-alarm",
  missed: "missed",
  spotted: "spotted",
};

/** How wide it is before it is made larger or smaller, in stage units. */
const ownWidth = (object: Pressed): number =>
  object instanceof GameObjects.Image ? object.width : SEAL_WIDTH;

/** Files of the stamps in a language. */
export function stampFiles(locale: "ja" | "en"): readonly string[] {
  const names = [
    ...Object.values(stampOfMark),
    ...(["prevented", "reduced", "happened", "yoshi", "promise"] satisfies BigStamp[]),
  ];
  return names.map((name) => fileOf(name, locale));
}

const fileOf = (name: string, locale: "ja" | "en") => `shared/stamp-${name}-${locale}.webp`;

/** Marks on things and big stamps over the room. */
export class Stamps {
  readonly #scene: Scene;
  readonly #manifest: Manifest;
  readonly #pictures: Pictures;
  readonly #locale: "ja" | "en";
  readonly #marks = new Map<string, { mark: Mark; object: Pressed }>();
  readonly #tethers: GameObjects.Graphics[] = [];
  readonly #big: GameObjects.GameObject[] = [];
  /** Pressed before their pictures had come, as after a reload. */
  readonly #awaited: (readonly [BigStamp, StampPlace])[] = [];

  constructor(scene: Scene, manifest: Manifest, pictures: Pictures, locale: "ja" | "en") {
    this.#scene = scene;
    this.#manifest = manifest;
    this.#pictures = pictures;
    this.#locale = locale;
  }

  /**
   * Shows marks on things, and only those: on the thing, but over no face and not each other; where
   * that leads it beside the thing, tied to it.
   */
  showMarks(picture: Marked, faces: readonly Box[], isInstant: boolean): void {
    const { leastMark } = picture;
    const there = stillStanding(this.#manifest, picture, Object.keys(picture.marks));
    const marks = Object.fromEntries(
      Object.entries(picture.marks).filter(([id]) => there.includes(id)),
    );
    this.#keepOnly(marks);
    const things = thingsNow(this.#manifest, picture);
    const marked = things.filter(({ id }) => marks[id] !== undefined);
    const stamped = marked.map(({ id }) => id).filter((id) => marks[id] !== "seen");
    const seals = stamped.filter((id) => isSeal(marks[id]));
    const sizes = { least: leastMark, seals, bodies: bodiesIn(this.#manifest, picture) };
    const places = placesOfMarks(things, stamped, faces, sizes);
    for (const { id, box } of marked) {
      const mark = marks[id];
      if (mark === undefined) continue;
      const place = places.get(id) ?? box;
      if (!this.#marks.has(id)) this.#add(id, mark, place, isInstant);
      this.#move(id, place);
    }
    for (const tether of this.#tethers.splice(0)) tether.destroy();
    for (const [id, end] of tethers(things, places, faces, sizes.bodies)) {
      const place = places.get(id);
      if (place) this.#tethers.push(this.#tie(place, end, MARK_DEPTH - TETHER));
    }
  }

  #tie({ x, y, width, height }: Box, end: Point, depth: number): GameObjects.Graphics {
    const drawn = this.#scene.add.graphics().setDepth(depth);
    const size = Math.min(width, THICKEST);
    for (const { colour, line, end: radius } of STROKES) {
      drawn
        .lineStyle(line * size, colour)
        .lineBetween(x + width / 2, y + height / 2, end.x, end.y)
        .fillStyle(colour)
        .fillCircle(end.x, end.y, radius * size);
    }
    return drawn;
  }

  /** Presses a stamp on a box, as wide as that; resolves when it has landed. */
  press(stamp: BigStamp, place: StampPlace, isInstant: boolean): Promise<void> {
    const image = this.#image(stamp, place, place.width, STAMP_DEPTH);
    if (!image) {
      this.#awaited.push([stamp, place]);
      return Promise.resolve();
    }
    this.#big.push(image);
    if (place.end) this.#big.push(this.#tie(place, place.end, STAMP_DEPTH - TETHER));
    return this.#slam(image, isInstant);
  }

  /** Presses what could not be before, now that more pictures have come. */
  pressAwaited(): void {
    for (const [stamp, place] of this.#awaited.splice(0)) void this.press(stamp, place, true);
  }

  clear(): void {
    this.#awaited.length = 0;
    for (const drawn of this.#big.splice(0)) drawn.destroy();
  }

  #keepOnly(marks: Readonly<Record<string, Mark>>): void {
    for (const [id, { mark, object }] of this.#marks) {
      if (marks[id] === mark) continue;
      object.destroy();
      this.#marks.delete(id);
    }
  }

  /** People come and go, and the window changes: a mark makes way for faces and stays readable. */
  #move(id: string, { x, y, width, height }: Box): void {
    const { mark, object } = this.#marks.get(id) ?? {};
    if (mark === "seen" || object === undefined) return;
    object.setPosition(x + width / 2, y + height / 2);
    // A mark that is just being pressed grows to its size by itself.
    if (!this.#scene.tweens.isTweening(object)) object.setScale(width / ownWidth(object));
  }

  #add(id: string, mark: Mark, box: Box, isInstant: boolean): void {
    const object = this.#drawn(mark, box, isInstant);
    if (object) this.#marks.set(id, { mark, object });
  }

  #drawn(mark: Mark, box: Box, isInstant: boolean): Pressed | undefined {
    if (mark === "seen") return drawnBadge(this.#scene, box).setDepth(MARK_DEPTH);
    if (isSeal(mark)) return drawnSeal(this.#scene, mark, box).setDepth(MARK_DEPTH);
    const image = this.#image(stampOfMark[mark], box, box.width, MARK_DEPTH);
    if (image) void this.#slam(image, isInstant);
    return image;
  }

  #image(name: string, box: Box, width: number, depth: number): GameObjects.Image | undefined {
    const image = addImage(this.#scene, this.#pictures, { file: fileOf(name, this.#locale) });
    image?.setOrigin(0.5).setPosition(box.x + box.width / 2, box.y + box.height / 2);
    return image?.setScale(width / image.width).setDepth(depth);
  }

  #slam(image: GameObjects.Image, isInstant: boolean): Promise<void> {
    if (isInstant) return Promise.resolve();
    const { scale } = image;
    return new Promise((resolve) => {
      // Destroying the image on the way must not leave anyone waiting.
      image.once("destroy", () => resolve());
      this.#scene.tweens.add({
        targets: image,
        scale: { from: scale * 2.4, to: scale },
        alpha: { from: 0, to: 1 },
        angle: { from: -14, to: 0 },
        duration: SLAM_MS,
        ease: "Back.easeOut",
        onComplete: () => resolve(),
      });
    });
  }
}
