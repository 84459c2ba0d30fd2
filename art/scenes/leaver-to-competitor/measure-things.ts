import type { Group } from "three";
import type { Draw } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board, clipboard } from "../../toolkit/parts/boards";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { BACK_WALL } from "../../toolkit/parts/room";
import { ball, bend, cylinder, degrees, group, place } from "../../toolkit/primitives";
import { PRESS } from "./looks";
import { drawFace, drawTick, INK, PAPER } from "./marks";
import { spots } from "./room";

/** What stops and what comes back on a last day. */
const stops: readonly IconName[] = ["entryCard", "key", "laptop", "tube"];

/** One sheet for all that ends on a last day, from the top down. */
export function lastDaySheet(): Group {
  const draw: Draw = (context, w, h) => {
    fill(context, w, h, PAPER);
    drawFace(context, "kadowaki", w * 0.3, h * 0.12, h * 0.09);
    drawIcon(context, "staffDoor", w * 0.7, h * 0.12, h * 0.08, INK, 0.2);
    for (const [row, icon] of stops.entries()) {
      const y = h * (0.33 + row * 0.185);
      panel(
        context,
        w * 0.06,
        y - h * 0.08,
        w * 0.88,
        h * 0.16,
        10,
        row % 2 ? "#F4EBD2" : "#FFFFFF",
      );
      drawIcon(context, icon, w * 0.28, y, h * 0.062, INK, 0.2);
      drawTick(context, w * 0.72, y, h * 0.056);
    }
  };
  const made = clipboard({ width: 0.64, height: 0.76, draw, color: PRESS });
  // Between the board of deals and the chained book, neither of which covers a row.
  return place(group(made), { x: spots.deals.x + 0.02, y: 1.15, z: BACK_WALL + 0.07 });
}

const flags = ["#FF8FA8", "#FFD24A", "#6EC1F5", "#F08A2C", "#7ED3B6"] as const;

/** Pennants along the wall and paper flowers: a splendid party. */
export function garland(): Group {
  const made = group();
  const [from, to] = [-3.9, 3.9];
  const swing = (t: number) => -0.2 * Math.sin(Math.PI * ((t * 4) % 1));
  const count = 28;
  for (let index = 0; index <= count; index++) {
    const t = index / count;
    const flag = cylinder(0.11, 0, 0.2, flags[index % flags.length] ?? PRESS, 0, -0.2, 0, 3);
    flag.scale.z = 0.16;
    made.add(
      place(group(flag), {
        x: from + (to - from) * t,
        y: 2.82 + swing(t * 0.999),
        z: BACK_WALL + 0.24,
      }),
    );
  }
  for (let arc = 0; arc < 4; arc++) {
    const [x, next] = [from + (arc * (to - from)) / 4, from + ((arc + 1) * (to - from)) / 4];
    const z = BACK_WALL + 0.22;
    made.add(bend([x, 2.84, z], [(x + next) / 2, 2.46, z], [next, 2.84, z], 0.012, "#8A5A3C"));
    made.add(ball(0.13, flags[arc] ?? PRESS, x, 2.84, z + 0.06, 1, 1, 0.6));
  }
  made.add(ball(0.13, "#E2607E", to, 2.84, BACK_WALL + 0.28, 1, 1, 0.6));
  return made;
}

const signers = ["nukui", "negishi", "fudetani", "aoyagi", "kusunoki", "hayama"] as const;

/** A card signed by all sixty, in the middle he who leaves. */
export function signedCard(): Group {
  const draw: Draw = (context, w, h) => {
    fill(context, w, h, "#FFF4F6");
    drawFace(context, "kadowaki", w * 0.5, h * 0.5, w * 0.17, PRESS);
    for (let index = 0; index < 12; index++) {
      const angle = degrees(index * 30);
      drawFace(
        context,
        signers[index % signers.length] ?? "nukui",
        w * (0.5 + Math.sin(angle) * 0.36),
        h * (0.5 - Math.cos(angle) * 0.36),
        w * 0.088,
      );
    }
  };
  const made = board({
    width: 0.8,
    height: 0.8,
    margin: 0.05,
    frame: "#E8B23A",
    draw,
    pixels: 700,
  });
  const silk = material("#E2607E", { roughness: 0.6 });
  for (const side of [-1, 1]) {
    const loop = ball(0.1, silk, side * 0.1, 0.42, 0.05, 1.2, 0.65, 0.4);
    loop.rotation.z = degrees(side * 16);
    made.add(loop);
  }
  made.add(ball(0.05, silk, 0, 0.42, 0.07));
  return place(group(made), { x: spots.door.x, y: 1.36, z: spots.door.z + 0.14 });
}

/** Balloons that stand by the door. */
export function balloons(): Group {
  const made = group();
  for (const [x, y, z, color] of [
    [0, 1.2, 0, "#FF8FA8"],
    [0.26, 1.42, -0.08, "#FFD24A"],
    [-0.2, 1.5, -0.1, "#6EC1F5"],
  ] as const)
    made.add(
      ball(0.19, material(color, { roughness: 0.25 }), x, y, z, 1, 1.2, 1),
      bend([x, y - 0.22, z], [x * 0.4, 0.7, z], [0, 0.06, 0], 0.008, palette.metalDark),
    );
  made.add(cylinder(0.12, 0.14, 0.1, PRESS, 0, 0, 0, 24));
  return place(made, { x: 3.86, z: -0.5 });
}
