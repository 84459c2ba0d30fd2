import { stepId } from "#core/room/step-ids";
import { isAnswered, shareOf, tallyOf } from "#core/room/votes";
import { apart, tagBox } from "#picture/apart";
import { grown } from "#picture/boxes";
import { type Box, type PictureThing, STAGE } from "#picture/manifest";
import { isIn } from "#picture/outline";
import { toldPart } from "#picture/told-part";
import { element, svgElement } from "#ui/element";
import { heads } from "#ui/episode/calls";
import { placeOn } from "#ui/episode/overlay";
import { numberOf } from "./wall-things";
import type { WallPlay } from "./wall-view";

/** Between two tags, in stage units: they are told apart from the last row. */
const GAP = 14;

/** Of tags, in stage units (wall-heat.css): the round number, a digit of it or of a share, the rest of a share. */
const TAG = { height: 104, digit: 50, air: 36, percent: 76 + 34 } as const;

/** How large a tag with these words is, with the gap. */
function sizeOf(number: string, share: string) {
  const round = Math.max(TAG.height, number.length * TAG.digit + TAG.air);
  const rest = share === "" ? 0 : (share.length - 1) * TAG.digit + TAG.percent;
  return { width: round + rest + GAP, height: TAG.height + GAP };
}

/** So much of a thing's edge a tag may lie on, in stage units. */
const RIM = 8;

/** How far within its edge a thing is pointed at. */
const WITHIN = 26;

/** The share of 危ない beside what the room was of two minds about; of one mind, the numbers of all. */
export function heatTags(
  play: WallPlay,
  disputed: readonly string[],
  now: string | undefined,
  seen: Box,
): readonly Element[] {
  const room = play.people();
  const isOfOneMind = disputed.length === 0;
  const { things } = play.content.manifest;
  const tagged = things
    .filter(({ id }) =>
      isOfOneMind ? isAnswered(room, stepId("thing", id)) : disputed.includes(id),
    )
    .map(toldPart);
  const labels = tagged.map(({ id }) => {
    const share = shareOf(tallyOf(room, stepId("thing", id)));
    return {
      isFeared: share > 0.5,
      number: numberOf(play, id),
      share: isOfOneMind ? "" : `${Math.round(100 * share)}%`,
    };
  });
  const wanted = tagged.map((thing, index) =>
    tagBox(thing, sizeOf(labels[index]?.number ?? "", labels[index]?.share ?? "")),
  );
  // Beside what is spoken of, over nobody's face, nor over the middle of anything that has a number.
  const others = things.filter(({ id }) => tagged.every((thing) => thing.id !== id));
  const must = [
    ...heads(play),
    ...tagged.map(({ box }) => (isOfOneMind ? middleOf(box) : grown(box, -RIM))),
  ];
  const places = apart(wanted, [...must, ...others.map(({ box }) => middleOf(box))], seen);
  const tags = labels.map(({ number, share, isFeared }, index) => {
    const { x, y } = places[index] ?? { x: 0, y: 0 };
    const looks = [isFeared ? "is-feared" : "", tagged[index]?.id === now ? "is-now" : ""];
    const tag = element(
      "span",
      { class: ["heat-tag", ...looks].join(" ").trim() },
      element("b", {}, number),
      share === "" ? undefined : element("span", {}, share),
    );
    placeOn(tag, { x: x + GAP / 2, y: y + GAP / 2, width: 0, height: 0 });
    return tag;
  });
  // Which thing it is that was disputed is told by its own line, whoever stands before it.
  const shapes = isOfOneMind ? [] : tagged.flatMap((thing) => shapeOf(thing, thing.id === now));
  const ties = tagged.flatMap((thing, index) => tie(thing, places[index]));
  return [tiesOf([...shapes, ...ties]), ...tags];
}

/** What of a thing tells it: half of its width and height. */
const middleOf = ({ x, y, width, height }: Box): Box => ({
  x: x + width / 4,
  y: y + height / 4,
  width: width / 2,
  height: height / 2,
});

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
  if (isIn(to, grown(place, -GAP))) return [];
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
