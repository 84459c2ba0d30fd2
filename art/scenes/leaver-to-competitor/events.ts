import { type Group, type Object3D, Shape } from "three";
import { type Draw, dot, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { board } from "../../toolkit/parts/boards";
import { umbrella } from "../../toolkit/parts/carried";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { smartphone } from "../../toolkit/parts/screens";
import { ball, box, cylinder, extrude, group, place, ring } from "../../toolkit/primitives";
import { drawingTube } from "./crates";
import { thought } from "./elsewhere-prints";
import { INK, PAPER, SEAL, TICK } from "./marks";
import { spots } from "./room";

/** A picture of elsewhere, where he and his box stood: it hangs from nobody, as nobody thinks it. */
export function thoughtOf(...[ground, content]: Parameters<typeof thought>): Group {
  const [width, height] = [1.5, 0.94];
  const picture = print(width, height, 760, thought(ground, content), {
    alpha: true,
    glow: 0.5,
    base: "#999999",
  });
  picture.position.y = height / 2;
  return place(group(picture), { x: 0.14, y: 0.42, z: 1.6 });
}

/** Quotations still go out by night: a card at the corner of the screen, money on its way home. */
export const leaking = (): Group =>
  screenCard(0.66, (context, w, h) => {
    fill(context, w, h, "#FFE3D2");
    drawText(context, "¥", w * 0.2, h * 0.54, h * 0.66, "#C8372D");
    drawIcon(context, "right", w * 0.5, h * 0.5, h * 0.2, INK, 0.34);
    drawIcon(context, "house", w * 0.79, h * 0.5, h * 0.27, "#C8372D", 0.24);
  });

/** One way out is still to be shut: money and an hourglass. */
export const stillToShut = (): Group =>
  screenCard(0.5, (context, w, h) => {
    fill(context, w, h, "#FFF3D6");
    drawText(context, "¥", w * 0.28, h * 0.54, h * 0.66, "#C46A1E");
    drawIcon(context, "hourglass", w * 0.7, h * 0.5, h * 0.3, INK, 0.24);
  });

function screenCard(width: number, draw: Draw): Group {
  const card = board({ width, height: 0.3, margin: 0.03, frame: "#C46A1E", draw, pixels: 400 });
  const { x, y, z } = spots.quotes;
  // At its edge: what the screen shows stays to be seen.
  return place(card, { x: x + 0.46, y: y + 1.13, z: z + 0.14 });
}

/** The lamp of the reader shines: the door opens to that card. */
export function openedByCard(): Group {
  const glow: Draw = (context, w, h) => {
    const light = context.createRadialGradient(w / 2, h / 2, 0, w / 2, h / 2, w / 2);
    context.clearRect(0, 0, w, h);
    light.addColorStop(0, "rgba(88,240,138,.85)");
    light.addColorStop(0.5, "rgba(88,240,138,.3)");
    light.addColorStop(1, "rgba(88,240,138,0)");
    context.fillStyle = light;
    context.fillRect(0, 0, w, h);
  };
  const shine = print(0.9, 0.5, 300, glow, { alpha: true, glow: 1 });
  shine.position.set(spots.round.x, 1.24, spots.strip.z + 0.2);
  const gap: Draw = (context, w, h) => {
    const dark = context.createLinearGradient(0, 0, w, 0);
    dark.addColorStop(0, "#1A2140");
    dark.addColorStop(1, "#2E3A66");
    context.fillStyle = dark;
    context.fillRect(0, 0, w, h);
    drawIcon(context, "moon", w * 0.5, h * 0.2, w * 0.3, "#FFE9A0");
  };
  const night = print(0.34, 1.94, 200, gap, { glow: 0.8, base: "#222222" });
  night.position.set(spots.door.x - 0.28, 1.0, spots.door.z + 0.075);
  const held = umbrella("#3F6FA8");
  held.rotation.z = 0.1;
  return group(shine, night, place(group(held), { x: spots.door.x - 0.2, y: 0.84, z: -1.98 }));
}

/** A white New Year's card with nobody's name. */
export function whiteCard(): Object3D {
  const draw: Draw = (context, w, h) => {
    fill(context, w, h, "#FFFFFF");
    for (let index = 0; index < 7; index++) {
      context.strokeStyle = SEAL;
      context.lineWidth = 4;
      context.strokeRect(w * (0.4 + index * 0.075), h * 0.1, w * 0.055, h * 0.1);
    }
    panel(context, w * 0.08, h * 0.08, w * 0.16, h * 0.2, 4, SEAL);
  };
  const face = print(0.34, 0.46, 300, draw);
  face.position.set(0, 0.23, 0.012);
  const card = group(box(0.36, 0.48, 0.014, "#E3DED2", 0, -0.01, 0, 0.004), face);
  card.rotation.x = -0.3;
  // Well below his mouth: what is red on it is not of his face.
  return group(place(group(card), { x: -0.15, y: -0.3, z: 0.06, scale: 0.88 }));
}

/** The fish he caught, hanging from its line, seen from the side. */
export function caughtFish(): Object3D {
  const back = new Shape();
  back.moveTo(0, 0.3);
  back.bezierCurveTo(0.14, 0.24, 0.19, 0.04, 0.045, -0.22);
  back.quadraticCurveTo(0.09, -0.3, 0.16, -0.36);
  back.quadraticCurveTo(0.06, -0.36, 0, -0.3);
  back.quadraticCurveTo(-0.06, -0.36, -0.16, -0.36);
  back.quadraticCurveTo(-0.09, -0.3, -0.045, -0.22);
  back.bezierCurveTo(-0.19, 0.04, -0.14, 0.24, 0, 0.3);
  const belly = new Shape();
  belly.moveTo(-0.035, 0.25);
  belly.bezierCurveTo(0, 0.1, 0, -0.06, -0.04, -0.19);
  belly.bezierCurveTo(-0.17, 0.04, -0.13, 0.18, -0.035, 0.25);
  const blue = material("#3F87BD", { roughness: 0.35 });
  const fin = material("#E58A3C", { roughness: 0.5 });
  const side = extrude(belly, 0.012, material("#F4F9FC", { roughness: 0.4 }), 0.004);
  side.position.z = 0.075;
  const gill = ring(0.1, 0.008, "#255C86", -0.02, 0.2, 0.082, Math.PI);
  gill.rotation.z = Math.PI;
  const fish = group(
    extrude(back, 0.05, blue, 0.022),
    side,
    gill,
    ball(0.07, fin, 0.13, 0.02, 0.03, 0.6, 1.4, 0.3),
    ball(0.045, fin, -0.02, 0.03, 0.09, 0.7, 1.3, 0.4),
    ball(0.04, "#FFFFFF", 0.03, 0.2, 0.075, 1, 1, 0.5),
    ball(0.022, "#26303C", 0.03, 0.2, 0.092, 1, 1, 0.5),
  );
  fish.scale.setScalar(0.84);
  fish.position.set(0, -0.37, 0.02);
  return group(fish, cylinder(0.008, 0.008, 0.14, "#5E6672", 0, -0.14, 0.05, 8));
}

/** A new drawing in its tube, in a hand. */
export function heldTube(): Object3D {
  const tube = drawingTube(0.5);
  tube.rotation.set(0.5, 0, -0.3);
  return place(group(tube), { y: -0.16, z: 0.04 });
}

/** A telephone at an ear. */
export function mobile(): Object3D {
  return place(group(place(smartphone("#26303C"), { scale: 1.25 })), { z: 0.05 });
}

/** A clipboard with what is to be done, ticked as it goes. */
export function workList(): Object3D {
  const draw: Draw = (context, w, h) => {
    fill(context, w, h, PAPER);
    for (let row = 0; row < 4; row++) {
      panel(context, w * 0.36, h * (0.18 + row * 0.2), w * 0.52, h * 0.06, 4, "#A9B4C4");
      dot(context, w * 0.2, h * (0.21 + row * 0.2), w * 0.09, row < 3 ? TICK : "#D5DADF");
    }
  };
  const face = print(0.3, 0.38, 300, draw);
  face.position.set(0, 0.2, 0.014);
  const made = group(
    box(0.35, 0.44, 0.02, "#B97E4B", 0, -0.02, 0, 0.01),
    face,
    box(0.14, 0.05, 0.04, "#8E969F", 0, 0.39, 0.01, 0.012),
  );
  made.rotation.x = -0.5;
  return place(group(made), { x: -0.16, y: -0.12, z: 0.06 });
}
