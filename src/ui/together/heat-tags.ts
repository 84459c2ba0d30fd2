import { stepId } from "#core/room/step-ids";
import { isAnswered, shareOf, tallyOf } from "#core/room/votes";
import { type Box, type PictureThing, STAGE } from "#picture/manifest";
import { numberDiscs } from "#picture/number-discs";
import { isIn } from "#picture/outline";
import { toldPart } from "#picture/told-part";
import { element, svgElement } from "#ui/element";
import { placeOn } from "#ui/episode/overlay";
import { numberOf } from "./wall-things";
import type { WallPlay } from "./wall-view";

/** Of a tag, in stage units (wall-heat.css). */
const TAG = 100;

/** How far within its edge a thing is pointed at. */
const WITHIN = 26;

/** The numbers of what the room was of two minds about; of one mind, the numbers of all. */
export function heatTags(
  play: WallPlay,
  disputed: readonly string[],
  now: string | undefined,
  seen: Box,
): readonly Element[] {
  const room = play.people();
  const isOfOneMind = disputed.length === 0;
  const { things, people } = play.content.manifest;
  const tagged = things.filter(({ id }) =>
    isOfOneMind ? isAnswered(room, stepId("thing", id)) : disputed.includes(id),
  );
  const labels = tagged.map(({ id }) => ({
    id,
    number: numberOf(play, id),
    isFeared: shareOf(tallyOf(room, stepId("thing", id))) > 0.5,
  }));
  const ids = tagged.map(({ id }) => id);
  const places = numberDiscs({ things, people }, ids, TAG, seen);
  const tags = labels.map(({ id, number, isFeared }, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    const looks = [isFeared ? "is-feared" : "", id === now ? "is-now" : ""];
    const tag = element("b", { class: ["heat-tag", ...looks].join(" ").trim() }, number);
    placeOn(tag, { x, y, width: 0, height: 0 });
    return tag;
  });
  // Which thing it is that was disputed is told by its own line, whoever stands before it.
  const told = tagged.map(toldPart);
  const isNow = ({ id }: PictureThing) => id === now;
  // The one that is spoken of lies over the others' lines: one may stand before it.
  const inOrder = told.toSorted((a, b) => Number(isNow(a)) - Number(isNow(b)));
  const shapes = isOfOneMind ? [] : inOrder.flatMap((thing) => shapeOf(thing, isNow(thing)));
  const ties = told.flatMap((thing, index) => tie(thing, places[index]));
  return [tiesOf([...shapes, ...ties]), ...tags];
}

/** A line around a thing, within a darker one: it is seen on any wall. */
function shapeOf({ outline, parts = [outline] }: PictureThing, isNow: boolean) {
  const d = parts.map((part) => `M${part.map((point) => point.join(" ")).join("L")}Z`).join("");
  return [
    svgElement("path", { class: "heat-shape", d }),
    svgElement("path", { class: `heat-shape__line ${isNow ? "is-now" : ""}`.trim(), d }),
  ];
}

/** A tag that does not touch its thing is tied to it, or a hall takes it for the neighbour's. */
function tie(thing: PictureThing, place: Box | undefined) {
  if (!place) return [];
  const from = { x: place.x + place.height / 2, y: place.y + place.height / 2 };
  const to = pointOf(thing, from);
  if (isIn(to, place)) return [];
  return [
    svgElement("path", { d: `M${from.x} ${from.y}L${to.x} ${to.y}` }),
    svgElement("circle", { cx: to.x, cy: to.y, r: 15 }),
  ];
}

/** Of a thing's outline the point nearest to another, a little within the thing. */
function pointOf({ outline, box }: PictureThing, from: { readonly x: number; readonly y: number }) {
  const way = ([x, y]: readonly [number, number]) => Math.hypot(x - from.x, y - from.y);
  const [x, y] = outline.toSorted((one, other) => way(one) - way(other))[0] ?? [box.x, box.y];
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const far = Math.hypot(middle.x - x, middle.y - y);
  const step = far === 0 ? 0 : Math.min(1, WITHIN / far);
  return { x: x + step * (middle.x - x), y: y + step * (middle.y - y) };
}

const tiesOf = (ties: readonly Element[]) =>
  svgElement(
    "svg",
    {
      class: "heat-ties",
      viewBox: `0 0 ${STAGE.width} ${STAGE.height}`,
      width: STAGE.width,
      height: STAGE.height,
      "aria-hidden": "true",
    },
    ...ties,
  );
