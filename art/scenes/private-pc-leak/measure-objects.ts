import type { Group } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawAnimal } from "../../toolkit/parts/animals";
import { board, clipboard } from "../../toolkit/parts/boards";
import { drawCloud } from "../../toolkit/parts/clouds";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { easel } from "../../toolkit/parts/living";
import { fill, panel } from "../../toolkit/parts/paint";
import { laptop, monitor } from "../../toolkit/parts/screens";
import { ball, bend, box, cylinder, group, place, ring } from "../../toolkit/primitives";
import { WALL } from "./boards";
import { drawFaceOf, drawTickedFace } from "./faces";
import { spots } from "./room";
import { drawHornedTile, drawPlanTile, drawRoof } from "./signs";

/** Four terms for private machines: say so, update, protect, keep the family apart. */
export function privateRule(): Group {
  const rows: readonly IconName[] = ["fingertip", "up", "padlock", "house"];
  const sheet = clipboard({
    width: 0.66,
    height: 0.82,
    color: palette.teal,
    draw: (context, width, height) => {
      fill(context, width, height, "#FFFDF6");
      for (const [index, icon] of rows.entries()) {
        const [x, y] = [0.28 + (index % 2) * 0.44, 0.28 + Math.floor(index / 2) * 0.42];
        drawIcon(context, icon, width * x, height * y, width * 0.15, palette.navy, 0.22);
        drawIcon(
          context,
          "tick",
          width * (x + 0.13),
          height * (y + 0.1),
          width * 0.08,
          palette.green,
          0.45,
        );
      }
    },
  });
  return place(easel(sheet, 0.24), spots.spare);
}

/** Who hears the recordings first thing in the morning. */
export function listenerCard(): Group {
  const card = board({
    width: 0.5,
    height: 0.42,
    frame: palette.teal,
    draw: (context, width, height) => {
      fill(context, width, height, "#E4F6F1");
      drawIcon(context, "sun", width * 0.24, height * 0.28, height * 0.18, "#F09A1A");
      drawIcon(context, "phone", width * 0.24, height * 0.72, height * 0.17, palette.ink, 0.2);
      drawTickedFace(context, "hinoki", width * 0.66, height * 0.48, height * 0.32);
    },
  });
  card.rotation.x = -0.3;
  return place(group(place(group(card), { y: 0.21 })), { x: -3.44, y: 0.56, z: 0.42 });
}

/** A headset of people outside who take calls at night. */
export function headsetStand(): Group {
  const shell = material("#2B4C7E", { roughness: 0.4 });
  const band = ring(0.16, 0.028, shell, 0, 0.42, 0, Math.PI);
  const made = group(
    cylinder(0.14, 0.15, 0.04, palette.pureWhite),
    cylinder(0.025, 0.025, 0.56, palette.metalDark, 0, 0.02, -0.03, 14),
    band,
    bend([-0.16, 0.36, 0.03], [-0.16, 0.24, 0.12], [-0.05, 0.25, 0.14], 0.016, shell),
    ball(0.034, shell, -0.04, 0.25, 0.14),
  );
  for (const side of [-1, 1]) made.add(ball(0.075, palette.coral, side * 0.16, 0.4, 0, 0.6, 1, 1));
  return place(made, { x: -3.84, y: 0.56, z: 0.6, scale: 0.66 });
}

/** Cases told in pictures, to be taken home. */
export function caseLeaflet(): Group {
  const page = (draw: Draw, turn: number, x: number) => {
    const made = board({ width: 0.34, height: 0.44, draw, frame: "#FFD24A", margin: 0.03 });
    return place(group(place(made, { y: 0.22 })), { x, turn });
  };
  const left: Draw = (context, width, height) => {
    fill(context, width, height, "#FFF6DC");
    drawPlanTile(context, [width * 0.3, height * 0.3], width * 0.36);
    drawHornedTile(context, [width * 0.68, height * 0.68], width * 0.38);
  };
  const right: Draw = (context, width, height) => {
    fill(context, width, height, "#E4F6F1");
    drawFaceOf(context, "sota", width * 0.5, height * 0.3, width * 0.26);
    drawFaceOf(context, "tatebe", width * 0.5, height * 0.72, width * 0.26);
  };
  const made = group(page(left, 24, -0.15), page(right, -24, 0.15));
  made.rotation.x = -0.2;
  return place(group(made), { ...spots.leaflet, scale: 0.8 });
}

/** A laptop that looks for what got away, among strangers and viruses. */
export function fileHunt(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#F4DDF7");
    drawHornedTile(context, [width * 0.26, height * 0.56], height * 0.44);
    drawPlanTile(context, [width * 0.64, height * 0.5], height * 0.4);
    drawIcon(context, "lens", width * 0.68, height * 0.52, height * 0.42, palette.ink, 0.16);
  };
  return place(laptop(draw, "#8B7BD8", 0.62), { x: 0.36, y: 0.56, z: -1.5, scale: 1.2 });
}

/** A sum fixed beforehand, to be signed by each. */
export function paymentPromise(): Group {
  const sheet = board({
    width: 0.5,
    height: 0.62,
    frame: "#8A4B45",
    draw: (context, width, height) => {
      fill(context, width, height, "#FFFDF6");
      drawIcon(context, "moneyBag", width / 2, height * 0.3, width * 0.27, "#B07A1E", 0.16);
      drawFaceOf(context, "kaya", width * 0.26, height * 0.76, width * 0.17);
      drawIcon(context, "pencil", width * 0.68, height * 0.72, width * 0.17, palette.ink, 0.2);
      panel(context, width * 0.5, height * 0.87, width * 0.4, height * 0.025, 4, palette.ink);
    },
  });
  return place(sheet, { x: -2.04, y: 1.06, z: WALL });
}

/** His own cloud, blown up at the office's cost. */
export function growingPanda(): Group {
  const draw: Draw = (context, width, height) => {
    drawCloud(context, width * 0.5, height * 0.5, width * 0.42, "#FFFFFF", "#5FA27A");
    drawAnimal(context, "panda", width * 0.42, height * 0.5, width * 0.19);
    drawText(context, "¥", width * 0.76, height * 0.56, height * 0.36, "#B07A1E");
  };
  const face = print(1.1, 0.72, 900, draw, { alpha: true, cast: true });
  face.position.set(0, 0.4, 0.02);
  return place(group(cylinder(0.018, 0.018, 0.3, palette.metalDark, 0.1, -0.1, 0, 12), face), {
    x: 3.62,
    y: 1.34,
    z: -1.66,
  });
}

/** Two large screens of the office on a low trolley, for who draws at home. */
export function bigScreens(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#DCE8F8");
    drawRoof(context, width * 0.5, height * 0.3, height * 0.2);
    drawIcon(context, "plan", width * 0.5, height * 0.68, height * 0.2, "#2B5FA8", 0.14);
  };
  // Low, so that keys and hands behind it are seen.
  const trolley = group(box(1.32, 0.05, 0.44, "#E9C291", 0, 0.09, 0, 0.02));
  for (const x of [-0.56, 0.56])
    for (const z of [-0.14, 0.16]) trolley.add(ball(0.05, palette.ink, x, 0.05, z));
  for (const [x, turn] of [
    [-0.33, 8],
    [0.33, -8],
  ] as const) {
    const screen = monitor({ width: 0.62, height: 0.46, draw, pixels: 640 });
    trolley.add(place(screen, { x, y: 0.14, turn }));
  }
  // Left of the wall between both rooms, which would cover one of them.
  return place(trolley, { x: 0.44, z: 2.02, scale: 0.64 });
}
