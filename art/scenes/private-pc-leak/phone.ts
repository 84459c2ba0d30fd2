import { type Group, Shape } from "three";
import { type Draw, print, roundedRect } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { ball, box, extrude, group, place } from "../../toolkit/primitives";
import { spots } from "./room";
import { drawPandaCloud, type PandaState } from "./screens";

/** Upright plate with round corners, its back at z = 0; origin below it. */
function roundPlate(width: number, height: number, radius: number): Shape {
  const [x, y] = [width / 2 - radius, height - radius];
  return new Shape()
    .absarc(x, radius, radius, -Math.PI / 2, 0, false)
    .absarc(x, y, radius, 0, Math.PI / 2, false)
    .absarc(-x, y, radius, Math.PI / 2, Math.PI, false)
    .absarc(-x, radius, radius, Math.PI, Math.PI * 1.5, false);
}

/** A small chest with a drawer, 0.18 high: what stands on it is seen over whoever sits before it. */
function chest(): Group {
  const wood = material("#B97E4B", { roughness: 0.6 });
  return group(
    box(0.6, 0.18, 0.44, wood, 0, 0, 0, 0.02),
    box(0.5, 0.11, 0.02, material("#D9A878", { roughness: 0.6 }), 0, 0.035, 0.22, 0.01),
    ball(0.022, "#5A3B20", 0, 0.09, 0.24),
  );
}

/** The designer's own telephone, round at its corners, on its low charger. */
export function pandaPhone(state: PandaState): Group {
  const [width, height, rim] = [0.54, 0.92, 0.035];
  const shell = material("#33415E", { roughness: 0.3 });
  const white = material("#FFFFFF", { roughness: 0.5 });
  const draw: Draw = (context, w, h) => {
    roundedRect(context, 0, 0, w, h, w * 0.13);
    context.clip();
    drawPandaCloud(state)(context, w, h);
  };
  const face = print(width - rim * 2, height - rim * 2, 900, draw, {
    alpha: true,
    glow: 0.85,
    base: "#222222",
    roughness: 0.3,
  });
  face.position.set(0, height / 2, 0.1215);
  const phone = group(
    extrude(roundPlate(width, height, 0.1), 0.08, shell, 0.02),
    box(0.03, 0.14, 0.05, shell, width / 2 + 0.025, height * 0.62, 0.04, 0.012),
    face,
  );
  phone.rotation.x = -0.2;
  phone.position.set(0, 0.06, 0);
  const charged = group(
    box(0.36, 0.09, 0.3, white, 0, 0, 0.03, 0.04, 4),
    box(0.2, 0.34, 0.05, white, 0, 0.02, -0.11, 0.02),
    phone,
  );
  return place(group(chest(), place(charged, { y: 0.18 })), { ...spots.panda, scale: 0.76 });
}
