import { grown, sharedArea, shareIn } from "#picture/boxes";
import { type Box, type Layer, personLayer } from "#picture/manifest";
import { type KeptOff, ringAround } from "#picture/ring";
import { type Ring, shareRinged, takesIn, wayBetween } from "#picture/ring-shape";
import { PART } from "#picture/seen-beside";
import { isWith, seenPart } from "#picture/seen-part";
import { signsBeside } from "#picture/signs-beside";
import { toldPart } from "#picture/told-part";
import { around as aroundAll } from "#picture/view";
import { headsByPerson, personIn } from "#picture/visible-layers";
import { element, svgElement } from "#ui/element";
import { changedBox } from "#ui/episode/changed-part";
import { mainBox } from "#ui/episode/layer-picture";
import { placeOn } from "#ui/episode/overlay";
import { AIR } from "./wall-ring-look";
import type { WallPlay } from "./wall-view";

/** A ring that a hall sees from the last row, in stage units. */
const RING = { least: 150, most: 560, oval: 1.43 } as const;

/** The ring around a thing, wide enough for a hall; of what is very long it takes in the middle. */
const wallRing = (box: Box, keptOff: KeptOff): Ring =>
  ringAround(box, keptOff, { ...RING, within: grown(PART, -AIR) });

/** Of a thing that is no longer than this, in stage units, all is meant: half of it says something else. */
const SMALL = 330;

/** Of a larger one, too, where so much of it is otherwise than before, of 1. */
const MOSTLY = 0.3;

/** So much of what took a thing's place stands where that stood, of 1. */
const MOST_OF_IT = 0.6;

/** So much of a thing, of 1, stands before another of the same card: both are meant. */
const BEFORE = 0.35;

/** What a ring about a change is around, with what the same card put before it. */
export async function meantBox(play: WallPlay, layer: Layer): Promise<Box> {
  const box = await changeBox(play, layer);
  const { layers } = play.content.manifest;
  const own = layers.filter((each) => each !== layer && isWith(layer, each));
  const before = own.filter(
    (each) => shareIn(each, box) > BEFORE && personIn(layers, each) === undefined,
  );
  return aroundAll([box, ...before]) ?? box;
}

/** What changed of a thing, and all of one that changed mostly. */
async function changeBox(play: WallPlay, layer: Layer): Promise<Box> {
  const before = play.content.manifest.things.find(({ id }) => layer.replaces.includes(id));
  // What is put elsewhere, or is much larger, is not told by a part of what it replaces.
  if (before?.aim?.width !== undefined)
    return shareIn(layer, before.box) > MOST_OF_IT ? toldPart(before).box : mainBox(play, layer);
  const changed = await changedBox(play, layer);
  const main = allBut(await mainBox(play, layer), layer);
  const isMost = changed.width * changed.height > MOSTLY * main.width * main.height;
  const isSmall = Math.max(main.width, main.height) <= SMALL;
  return isMost || isSmall ? (aroundAll([changed, main]) ?? changed) : changed;
}

/** Where a thing's main piece is so much of it, of 1, all of it is meant: a badge, a knob, a cord. */
const NEARLY_ALL = 0.6;

const allBut = (main: Box, layer: Layer): Box =>
  main.width * main.height > NEARLY_ALL * layer.width * layer.height
    ? { x: layer.x, y: layer.y, width: layer.width, height: layer.height }
    : main;

/** So much of a thing may stand behind somebody. */
const HIDDEN = 0.12;

/** Those who do not stand before what a ring is about: whoever hides it steps out. */
function notBefore(
  { content }: WallPlay,
  box: Box,
  layer: Layer | undefined,
  most = HIDDEN,
): readonly string[] | undefined {
  const { layers, people } = content.manifest;
  const depthOf = (id: string) => layers.find((each) => each.id === personLayer(id))?.depth ?? 0;
  const hides = ({ id, box: body }: (typeof people)[number]) =>
    (layer === undefined ||
      (personIn(layers, layer) !== personLayer(id) && depthOf(id) > layer.depth)) &&
    sharedArea(box, body) > most * box.width * box.height;
  return people.some(hides) ? people.filter((each) => !hides(each)).map(({ id }) => id) : undefined;
}

/** So much less of what is meant a ring may hold for the sake of faces, of 1. */
const LOST = 0.06;

/** So far from the middle of what is meant, in stage units, a ring may lie for their sake. */
const OFF_MIDDLE = 16;

/** A ring around what is meant, and who stays with it: nobody where all do. */
interface Ringed {
  readonly ring: Ring;
  /** What of it is seen and ringed. */
  readonly box: Box;
  readonly present: readonly string[] | undefined;
}

/** What is ringed, as it stands with a plan, and who is meant by it. */
interface Meant {
  readonly box: Box;
  readonly layer: Layer | undefined;
  readonly measures: readonly string[];
  readonly person: string | undefined;
  /** So much of it may stand behind somebody, of 1. */
  readonly most?: number;
}

/** The ring around what is meant: whoever hides it steps out, and whoever's face would have it cut. */
export function ringedOn(play: WallPlay, meant: Meant): Ringed {
  const { layer, measures, person, most } = meant;
  const { manifest } = play.content;
  const box = seenPart(manifest, { links: [], measures }, meant.box, layer);
  const present = notBefore(play, box, layer, most);
  const state = { links: [], measures, ...(present && { present }) };
  const heads = [...headsByPerson(manifest, state)].filter(([id]) => id !== person);
  const signs = signsBeside(manifest, state, { box, layer, target: person });
  const ring = wallRing(box, { faces: heads.map(([, head]) => head), signs });
  const whole = wallRing(box, { faces: [], signs });
  const isWhole = shareRinged(box, ring) > shareRinged(box, whole) - LOST;
  if (isWhole && wayBetween(box, ring) < wayBetween(box, whole) + OFF_MIDDLE)
    return { ring, box, present };
  const aside = new Set(heads.flatMap(([id, head]) => (takesIn(whole, head) ? [id] : [])));
  const all = present ?? manifest.people.map(({ id }) => id);
  return { ring: whole, box, present: all.filter((id) => !aside.has(id)) };
}

/** The ring itself, to be put over the room; `look` says what kind of ring it is. */
export function ringOn(ring: Ring, look: string): HTMLElement {
  // Its line is stronger the larger the ring is, but not as much.
  const unit = 100 / Math.sqrt(RING.least * Math.max(ring.width, ring.height));
  const { corner } = ring;
  const size = {
    width: ring.width * unit,
    height: ring.height * unit,
    ...(corner !== undefined && { corner: corner * unit }),
  };
  const d = lineOf(size);
  const node = element(
    "div",
    { class: `wall-spot ${look}` },
    svgElement(
      "svg",
      {
        class: "wall-spot__ring",
        viewBox: `0 0 ${size.width} ${size.height}`,
        "aria-hidden": "true",
      },
      svgElement("path", { class: "wall-spot__track", d }),
      svgElement("path", { class: "wall-spot__fill", d, pathLength: 1 }),
    ),
  );
  placeOn(node, ring);
  if (corner !== undefined) node.style.borderRadius = `${corner}px`;
  return node;
}

/** Its line, a little within it, from the top around with the clock. */
function lineOf({ width, height, corner }: Pick<Ring, "width" | "height" | "corner">): string {
  const inset = 2;
  const [right, low] = [width - inset, height - inset];
  if (corner === undefined) {
    const half = `${width / 2 - inset} ${height / 2 - inset} 0 0 1`;
    return `M${width / 2} ${inset}A${half} ${width / 2} ${low}A${half} ${width / 2} ${inset}Z`;
  }
  const round = corner - inset;
  const turn = (x: number, y: number) => `a${round} ${round} 0 0 1 ${x} ${y}`;
  return [
    `M${width / 2} ${inset}H${right - round}${turn(round, round)}`,
    `V${low - round}${turn(-round, round)}H${inset + round}${turn(-round, -round)}`,
    `V${inset + round}${turn(round, -round)}Z`,
  ].join("");
}
