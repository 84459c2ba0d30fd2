import type { CanvasTexture } from "three";
import { roundedRect, texture } from "../canvas";
import { palette } from "../palette";
import { tee, turtleneck, vest } from "./casual";
import { type Crossed, drawCrossed } from "./crossed";
import { lanyard } from "./lanyard";

export type OutfitKind =
  | "suit"
  | "cardigan"
  | "hoodie"
  | "shirt"
  | "work"
  | "crossed"
  | "turtleneck"
  | "vest"
  | "tee";

/** What a person wears above the waist; painted on the torso, except for the sleeves. */
export interface Outfit {
  readonly kind: OutfitKind;
  readonly color: string;
  /** Defaults to the outfit's colour. */
  readonly sleeves?: string;
  readonly shortSleeves?: boolean;
  readonly tie?: string;
  readonly ribbon?: string;
  /** Collar of work clothes; defaults to the outfit's colour. */
  readonly collar?: string;
  /** Reflective stripe of work clothes. */
  readonly band?: string;
  /** Work clothes worn open over a white shirt and this tie. */
  readonly openOver?: string;
  /** Collar and sash of clothes that cross over the chest. */
  readonly crossed?: Crossed;
  readonly apron?: string;
  /** Colour of a strap with a badge. */
  readonly lanyard?: string;
}

const WIDTH = 1024;
const HEIGHT = 512;
const MIDDLE = WIDTH / 2;
const DARK = "rgba(20,20,50,.22)";
const SIDES = [-1, 1] as const;

type Context = CanvasRenderingContext2D;
type Spot = readonly [x: number, y: number];

/** Points are offsets from the middle of the chest and heights from the neck. */
function polygon(context: Context, color: string, points: readonly Spot[], side = 1): void {
  context.fillStyle = color;
  context.beginPath();
  for (const [index, [x, y]] of points.entries()) {
    if (index === 0) context.moveTo(MIDDLE + side * x, y);
    else context.lineTo(MIDDLE + side * x, y);
  }
  context.closePath();
  context.fill();
}

function seam(context: Context, from: Spot, to: Spot): void {
  context.strokeStyle = DARK;
  context.lineWidth = 8;
  context.lineCap = "round";
  context.beginPath();
  context.moveTo(MIDDLE + from[0], from[1]);
  context.lineTo(MIDDLE + to[0], to[1]);
  context.stroke();
}

function buttons(context: Context, x: number, heights: readonly number[], color: string): void {
  context.fillStyle = color;
  for (const y of heights) {
    context.beginPath();
    context.arc(MIDDLE + x, y, 11, 0, Math.PI * 2);
    context.fill();
  }
}

function collar(context: Context, color: string): void {
  for (const side of SIDES) {
    polygon(
      context,
      color,
      [
        [0, 75],
        [150, 0],
        [175, 70],
        [70, 165],
      ],
      side,
    );
    context.strokeStyle = DARK;
    context.lineWidth = 5;
    context.stroke();
  }
}

function tie(context: Context, color: string): void {
  polygon(context, color, [
    [-26, 60],
    [26, 60],
    [14, 105],
    [34, 300],
    [0, 345],
    [-34, 300],
    [-14, 105],
  ]);
}

function opening(context: Context, halfWidth: number, bottom: number): void {
  polygon(context, "#fff", [
    [-halfWidth, 0],
    [halfWidth, 0],
    [0, bottom],
  ]);
}

function suit(context: Context, outfit: Outfit): void {
  opening(context, 180, 360);
  tie(context, outfit.tie ?? palette.red);
  for (const side of SIDES)
    polygon(
      context,
      DARK,
      [
        [180, 0],
        [0, 360],
        [90, 210],
        [150, 190],
      ],
      side,
    );
  seam(context, [0, 360], [0, 512]);
  buttons(context, 30, [400, 455], "#1d2740");
  collar(context, "#fff");
}

function cardigan(context: Context, outfit: Outfit): void {
  opening(context, 150, 999);
  context.fillStyle = "#fff";
  context.fillRect(MIDDLE - 46, 0, 92, HEIGHT);
  seam(context, [-60, 130], [-60, 512]);
  buttons(context, -82, [200, 290, 380, 465], "#fff8");
  collar(context, "#fff");
  if (!outfit.ribbon) return;
  for (const side of SIDES)
    polygon(
      context,
      outfit.ribbon,
      [
        [0, 110],
        [72, 78],
        [72, 150],
      ],
      side,
    );
  buttons(context, 0, [112], outfit.ribbon);
}

function hoodie(context: Context, outfit: Outfit): void {
  context.strokeStyle = "#fff";
  context.lineWidth = 9;
  context.lineCap = "round";
  for (const side of SIDES) {
    context.beginPath();
    context.moveTo(MIDDLE + side * 50, 50);
    context.lineTo(MIDDLE + side * 60, 190);
    context.stroke();
  }
  patch(context, DARK, -170, 330, 340, 130, 40);
  patch(context, outfit.color, -158, 340, 316, 110, 34);
}

function patch(
  context: Context,
  color: string,
  x: number,
  y: number,
  width: number,
  height: number,
  radius: number,
): void {
  context.fillStyle = color;
  roundedRect(context, MIDDLE + x, y, width, height, radius);
  context.fill();
}

function work(context: Context, outfit: Outfit): void {
  if (outfit.openOver) {
    opening(context, 165, 999);
    context.fillStyle = "#fff";
    context.fillRect(MIDDLE - 62, 0, 124, HEIGHT);
    tie(context, outfit.openOver);
    for (const side of SIDES) seam(context, [side * 66, 120], [side * 66, 512]);
    collar(context, "#fff");
  } else {
    collar(context, outfit.collar ?? outfit.color);
    seam(context, [0, 90], [0, 512]);
  }
  const pocket = outfit.openOver ? 158 : 120;
  for (const side of SIDES) {
    patch(context, DARK, side * pocket - 60, 210, 120, 110, 10);
    patch(context, outfit.color, side * pocket - 53, 232, 106, 82, 8);
  }
  if (!outfit.openOver) patch(context, outfit.band ?? palette.yellow, -512, 400, WIDTH, 34, 0);
  patch(context, "#fff", pocket - 38, 170, 84, 30, 5);
}

function shirt(context: Context, outfit: Outfit): void {
  collar(context, "#ffffff");
  seam(context, [0, 110], [0, 512]);
  buttons(context, 0, [200, 280, 360, 440], "#ffffffcc");
  if (outfit.tie) tie(context, outfit.tie);
}

const KINDS: Readonly<Record<OutfitKind, (context: Context, outfit: Outfit) => void>> = {
  suit,
  cardigan,
  hoodie,
  shirt,
  work,
  crossed: (context, { crossed }) => {
    if (crossed) drawCrossed(context, WIDTH, HEIGHT, crossed);
  },
  turtleneck: (context) => turtleneck(context, WIDTH),
  vest: (context, { sleeves }) => vest(context, WIDTH, HEIGHT, sleeves ?? "#FFFFFF"),
  tee: (context) => tee(context, WIDTH),
};

/** Texture of the torso: the front of the body is the middle of the picture. */
export function torsoTexture(outfit: Outfit): CanvasTexture {
  return texture(WIDTH, HEIGHT, (context) => {
    context.fillStyle = outfit.color;
    context.fillRect(0, 0, WIDTH, HEIGHT);
    KINDS[outfit.kind](context, outfit);
    if (outfit.apron) patch(context, outfit.apron, -150, 180, 300, 340, 30);
    if (outfit.lanyard) lanyard(context, WIDTH, outfit.lanyard);
    context.fillStyle = DARK;
    context.fillRect(0, HEIGHT - 16, WIDTH, 16);
  });
}
