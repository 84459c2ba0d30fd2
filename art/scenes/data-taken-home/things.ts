import type { Group } from "three";
import { type Draw, drawText } from "../../toolkit/canvas";
import type { CloseUp } from "../../toolkit/diorama";
import { type JudgedThing, judged } from "../../toolkit/furnish";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { standingPhone } from "../../toolkit/parts/carried";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { BACK_WALL } from "../../toolkit/parts/room";
import { laptop, monitor } from "../../toolkit/parts/screens";
import { box, group, place, ring, tube } from "../../toolkit/primitives";
import { drawFaceOf } from "./faces";
import { type Answered, drawBagCard, drawNumberPlan, drawPhotoWall, tickedOn } from "./prints";
import { registerUnderKettle } from "./register";
import { spots } from "./room";
import { magnetFridge, shredBox, wrappedTiles } from "./samples";
import { drawCopyAll, drawLockScreen, drawPhotoTiles, drawPlanScreen } from "./screens";
import { catStickInHub, standingCard, stickInGlassBox } from "./sticks";

const WALL = BACK_WALL + 0.03;

/** Monitor on the front desk; on its foot the day card of tomorrow with one face. */
export function heroScreen(draw: Draw = drawCopyAll): Group {
  const day: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFFFF");
    panel(context, 0, 0, width, height * 0.2, 0, palette.coral);
    drawText(context, "19", width * 0.3, height * 0.62, height * 0.5, palette.ink);
    drawFaceOf(context, "hatakeyama", width * 0.73, height * 0.6, height * 0.28);
  };
  const card = standingCard(0.48, 0.3, day, "#FFFFFF");
  return place(
    group(
      monitor({ width: 1.34, height: 0.88, draw, glow: 0.82, frame: "#F4F6F8" }),
      place(card, { x: 0.44, y: 0, z: 0.28, turn: -4 }),
    ),
    { x: -0.98, y: spots.heroDesk.y, z: 0.16 },
  );
}

/** The board for a lost bag beside the door. */
export const bagCard = (answered: Answered = "by-day"): Group =>
  place(
    board({
      width: 1.18,
      height: 0.86,
      draw: drawBagCard(answered),
      frame: "#E9A15C",
      pixels: 1200,
    }),
    { x: 0.82, y: 1.72, z: WALL },
  );

/** On two sample books, so that the monitor before it leaves its screen free. */
const planLaptop = (): Group =>
  place(
    group(
      ...(
        [
          [0.92, "#E9A15C", 0],
          [0.86, "#5FA79C", 0.13],
        ] as const
      ).map(([width, color, y]) =>
        group(
          box(width, 0.12, 0.44, color, 0, y, 0, 0.02),
          box(width - 0.05, 0.08, 0.02, "#FFFDF6", 0, y + 0.02, 0.215, 0.005),
        ),
      ),
      place(laptop(drawPlanScreen, "#D5DAE1", 0.84), { y: 0.25, scale: 1.05 }),
    ),
    { x: -2.19, y: spots.backDesk.y, z: -1.5 },
  );

/** Company telephone of the builders: its tag hangs on a strap far longer than it is high. */
function strapPhone(): Group {
  const strap = material(palette.orange, { roughness: 0.6 });
  const tagDraw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFF9E8");
    drawIcon(context, "sun", width * 0.14, height * 0.2, height * 0.13, "#E9A900", 0.2);
    drawText(context, "0X-XXXX", width * 0.61, height * 0.21, height * 0.2, palette.ink);
    drawIcon(context, "moon", width * 0.14, height * 0.5, height * 0.13, "#5A6FB0");
    drawText(context, "0X-XXXX", width * 0.61, height * 0.51, height * 0.2, palette.ink);
    tickedOn(context, width * 0.54, height * 0.82, height * 0.22, "6/4");
  };
  const tag = board({
    width: 0.46,
    height: 0.34,
    draw: tagDraw,
    margin: 0.03,
    frame: palette.orange,
    pixels: 700,
  });
  tag.position.set(0.4, 0.18, 0.1);
  tag.rotation.x = -0.12;
  const eyelet = material("#C9D1DA", { roughness: 0.25, metalness: 0.3 });
  return place(
    group(
      place(standingPhone(drawLockScreen, "#24406E", 0.66), { x: -0.36 }),
      // It hangs from the telephone's side over the counter's edge, down before it and up to the tag's.
      ring(0.03, 0.011, eyelet, -0.145, 0.6, -0.08),
      tube(
        [
          [-0.135, 0.585, -0.075],
          [-0.085, 0.42, -0.01],
          [-0.075, 0.18, 0.07],
          [-0.075, 0.03, 0.17],
          [-0.07, 0.0, 0.25],
          [-0.065, -0.1, 0.275],
          [-0.03, -0.24, 0.275],
          [0.02, -0.27, 0.275],
          [0.075, -0.22, 0.275],
          [0.1, -0.09, 0.275],
          [0.095, 0.0, 0.25],
          [0.085, 0.03, 0.18],
          [0.08, 0.14, 0.12],
          [0.12, 0.3, 0.07],
          [0.185, 0.345, 0.065],
        ],
        0.016,
        strap,
        false,
        96,
      ),
      ring(0.03, 0.011, eyelet, 0.2, 0.335, 0.075),
      tag,
    ),
    { x: 3.38, y: spots.counter.y, z: -0.98 },
  );
}

/** Who would stand before a close-up. */
const people = ["person-mochida", "person-higuchi", "person-kazuma", "person-tokito"];

/** The board is read together with the clock above it. */
const underTheClock: CloseUp = {
  zoom: 2.05,
  shiftY: -54,
  hide: people,
  keep: [[298, 25, 212, 203]],
};

function all(): readonly JudgedThing[] {
  const photos = board({
    width: 1.32,
    height: 1.06,
    draw: drawPhotoWall,
    frame: "#B97E4B",
    pixels: 1400,
  });
  const plan = board({ width: 0.84, height: 0.92, draw: drawNumberPlan, frame: "#5FA79C" });
  return [
    { id: "magnet-fridge", depth: -150, object: magnetFridge() },
    {
      id: "kettle-book",
      depth: 122,
      object: registerUnderKettle(),
      closeUp: { hide: people, keep: [[150, 205, 210, 175]] },
    },
    {
      id: "photo-phone",
      depth: 118,
      object: place(standingPhone(drawPhotoTiles, "#F2A7BC", 0.66), {
        x: -2.58,
        y: spots.island.y,
        z: 0.78,
        turn: 4,
      }),
      closeUp: { hide: people },
    },
    {
      id: "plan-laptop",
      depth: -120,
      object: planLaptop(),
      // Its name says that it stands by the window: that is seen above it.
      closeUp: { zoom: 2.4, shiftY: -40, hide: [...people, "photo-phone", "face-screen"] },
    },
    { id: "photo-wall", depth: -218, object: place(photos, { x: -0.98, y: 2.14, z: WALL }) },
    { id: "face-screen", depth: 60, object: heroScreen(), closeUp: { hide: people } },
    {
      id: "button-stick",
      depth: -122,
      object: place(stickInGlassBox(), { x: 0.32, y: spots.backDesk.y, z: -1.5 }),
      closeUp: { zoom: 3.2, hide: [...people, "cat-stick", "face-screen"] },
    },
    {
      id: "cat-stick",
      aim: { x: 0.306, y: 0.237, width: 0.579, height: 0.464 },
      depth: 74,
      object: place(catStickInHub(), { x: 0.06, y: spots.heroDesk.y, z: 0.42 }),
      closeUp: { zoom: 2.3, hide: [...people, "face-screen", "button-stick"] },
    },
    { id: "bag-card", depth: -217, object: bagCard(), closeUp: underTheClock },
    {
      id: "number-plan",
      depth: -216,
      object: place(plan, { x: 1.92, y: 1.86, z: WALL }),
      closeUp: { hide: people },
    },
    {
      id: "strap-phone",
      depth: -70,
      object: strapPhone(),
      closeUp: { zoom: 2.35, hide: [...people, "wrapped-tiles"] },
    },
    {
      id: "wrapped-tiles",
      depth: 158,
      object: wrappedTiles(),
      closeUp: { zoom: 2.3, hide: [...people, "strap-phone", "shred-box"] },
    },
    { id: "shred-box", depth: 226, object: shredBox(), closeUp: { hide: people } },
  ];
}

/** The thirteen things players judge, in reading order. */
export const things = () => judged(all());
