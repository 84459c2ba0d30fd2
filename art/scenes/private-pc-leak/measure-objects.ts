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
import { laptop } from "../../toolkit/parts/screens";
import { ball, bend, box, cylinder, group, place, ring } from "../../toolkit/primitives";
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

/** Who hears the recordings first thing in the morning, and whom the chief's ear is told next. */
export function listenerCard(): Group {
  const sheet = clipboard({
    width: 0.64,
    height: 0.84,
    color: palette.teal,
    draw: (context, width, height) => {
      fill(context, width, height, "#E4F6F1");
      drawIcon(context, "sun", width * 0.27, height * 0.2, width * 0.17, "#F09A1A");
      drawIcon(context, "phone", width * 0.7, height * 0.2, width * 0.17, palette.ink, 0.2);
      drawTickedFace(context, "hinoki", width * 0.46, height * 0.53, width * 0.23);
      drawIcon(context, "plug", width * 0.2, height * 0.85, width * 0.13, palette.ink, 0.2);
      drawIcon(context, "right", width * 0.46, height * 0.85, width * 0.1, palette.ink, 0.3);
      drawFaceOf(context, "nokiba", width * 0.76, height * 0.85, width * 0.14);
    },
  });
  return place(easel(sheet, 0.3), spots.duty);
}

/** A headset of people outside who take calls at night. */
export function headsetStand(): Group {
  const shell = material("#2B4C7E", { roughness: 0.4 });
  const band = ring(0.17, 0.036, shell, 0, 0.42, 0, Math.PI);
  const made = group(
    cylinder(0.16, 0.17, 0.05, palette.pureWhite),
    cylinder(0.03, 0.03, 0.56, palette.metalDark, 0, 0.02, -0.03, 14),
    band,
    bend([-0.17, 0.36, 0.03], [-0.17, 0.22, 0.13], [-0.03, 0.22, 0.16], 0.022, shell),
    ball(0.046, shell, -0.02, 0.22, 0.16),
  );
  for (const side of [-1, 1]) made.add(ball(0.1, palette.coral, side * 0.17, 0.4, 0, 0.65, 1, 1));
  return place(made, { x: -3.92, y: 0.56, z: 0.46, scale: 1.08 });
}

/** Cases told in pictures, to be taken home: an open booklet stands on the low table, all of it. */
export function caseLeaflet(): Group {
  const page = (draw: Draw, turn: number, x: number) => {
    const made = board({ width: 0.34, height: 0.7, draw, frame: "#FFD24A", margin: 0.03 });
    return place(group(place(made, { y: 0.35 })), { x, turn });
  };
  const left: Draw = (context, width, height) => {
    fill(context, width, height, "#FFF6DC");
    drawPlanTile(context, [width * 0.5, height * 0.27], width * 0.72);
    drawHornedTile(context, [width * 0.5, height * 0.72], width * 0.74);
  };
  const right: Draw = (context, width, height) => {
    fill(context, width, height, "#E4F6F1");
    drawFaceOf(context, "sota", width * 0.5, height * 0.28, width * 0.38);
    drawFaceOf(context, "tatebe", width * 0.5, height * 0.72, width * 0.38);
  };
  const made = group(page(left, 28, -0.15), page(right, -28, 0.15));
  made.rotation.x = -0.16;
  return place(group(made), { ...spots.leaflet, scale: 0.82 });
}

/** A laptop that looks for what got away, among strangers and viruses. */
export function fileHunt(): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#F4DDF7");
    drawHornedTile(context, [width * 0.26, height * 0.56], height * 0.44);
    drawPlanTile(context, [width * 0.64, height * 0.5], height * 0.4);
    drawIcon(context, "lens", width * 0.68, height * 0.52, height * 0.42, palette.ink, 0.16);
  };
  return place(laptop(draw, "#8B7BD8", 0.52), { x: 0.2, y: 0.56, z: -1.5, scale: 1.5 });
}

/** A sum fixed beforehand, to be signed by each. */
export function paymentPromise(): Group {
  const sheet = clipboard({
    width: 0.66,
    height: 0.84,
    color: "#8A4B45",
    draw: (context, width, height) => {
      fill(context, width, height, "#FFFDF6");
      drawIcon(context, "moneyBag", width / 2, height * 0.27, width * 0.25, "#B07A1E", 0.16);
      for (const [index, id] of (["kaya", "keyaki"] as const).entries()) {
        const y = height * (0.61 + index * 0.24);
        drawFaceOf(context, id, width * 0.22, y, width * 0.13);
        panel(
          context,
          width * 0.42,
          y + height * 0.06,
          width * 0.48,
          height * 0.022,
          4,
          palette.ink,
        );
        if (index === 0)
          drawIcon(
            context,
            "pencil",
            width * 0.66,
            y - height * 0.03,
            width * 0.13,
            "#B5651D",
            0.3,
          );
      }
    },
  });
  return place(easel(sheet, 0.24), spots.promise);
}

/** His own cloud, blown up at the office's cost. */
export function growingPanda(): Group {
  const draw: Draw = (context, width, height) => {
    drawCloud(context, width * 0.5, height * 0.5, width * 0.42, "#FFFFFF", "#5FA27A");
    drawAnimal(context, "panda", width * 0.42, height * 0.5, width * 0.19);
    drawText(context, "¥", width * 0.76, height * 0.56, height * 0.36, "#B07A1E");
  };
  const face = print(1.1, 0.72, 900, draw, { alpha: true, cast: true });
  face.position.set(-0.2, 0.4, 0.02);
  return place(group(cylinder(0.018, 0.018, 0.5, palette.metalDark, 0.08, -0.3, 0, 12), face), {
    x: 3.78,
    y: 1.52,
    z: -1.66,
  });
}

/** Two large screens of the office, one above the other on a stand that is clamped to the desk. */
export function bigScreens(): Group {
  const [width, height] = [1.3, 0.7];
  const screen = (icon: IconName, bottom: number) => {
    const draw: Draw = (context, wide, high) => {
      fill(context, wide, high, "#DCE8F8");
      drawIcon(context, icon, wide * 0.58, high * 0.52, high * 0.36, "#2B5FA8", 0.12);
      drawRoof(context, wide * 0.17, high * 0.25, high * 0.19);
    };
    const face = print(width - 0.1, height - 0.1, 1024, draw, {
      glow: 0.85,
      base: "#222222",
      roughness: 0.35,
    });
    face.position.set(0, height / 2, 0.0325);
    const made = group(box(width, height, 0.06, palette.plasticDark, 0, 0, 0, 0.03), face);
    made.position.y = bottom;
    return made;
  };
  const metal = material("#C9D1DA", { roughness: 0.35 });
  const posts = [-0.02, 0.3].map((x) => box(0.09, 2.2, 0.09, metal, x, 0.03, -0.1, 0.02));
  const bars = [0.72, 1.5].map((y) => box(0.7, 0.09, 0.06, metal, 0.14, y, -0.06, 0.02));
  const made = group(
    box(0.58, 0.05, 0.28, metal, 0.14, 0, -0.02, 0.015),
    ...posts,
    ...bars,
    screen("plan", 0.88),
    screen("house", 1.62),
  );
  return place(made, spots.screens);
}
