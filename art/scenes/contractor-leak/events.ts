import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon, type IconName } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import { disc } from "./bag";
import { returnedCarton } from "./boxes";
import { drawFaceOf, drawHouse, drawLeaf, drawNobody, INK } from "./marks";
import { spots, WALL } from "./room";

/** Paper that waits for its press, in two towers. */
export function paperTowers(): Group {
  const tower = (x: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      box(
        0.46,
        0.11,
        0.36,
        index % 2 ? "#FFFFFF" : "#E4DAF4",
        x + ((index * 7) % 3) * 0.02,
        index * 0.11,
        0,
        0.012,
      ),
    );
  return place(group(...tower(0, 6), ...tower(0.48, 4)), { x: 1.3, z: 1.98 });
}

const WOOD = material("#C79A5B", { roughness: 0.6 });

/** The bundle of what was handed over, on a board below the map. */
function handedBundle(): Group {
  const face = print(0.26, 0.2, 220, (context, w, h) => {
    fill(context, w, h, "#FFFFFF");
    for (const x of [0.3, 0.7]) drawNobody(context, w * x, h * 0.5, h * 0.3, INK);
  });
  face.position.set(0, 0.15, 0.092);
  return group(
    box(0.34, 0.28, 0.17, "#F4E3B8", 0, 0, 0, 0.03),
    box(0.35, 0.05, 0.18, "#D9772B", 0, 0.05, 0, 0.01),
    face,
  );
}

/** How far the work went on the map, and whether that is known. */
export type Way = "kept" | "told" | "unknown";

/** Three houses on the map, and where the bundle walks. */
export function wayOnMap(way: Way): Group {
  const draw: Draw = (context, w, h) => {
    fill(context, w, h, "#FFF8E4");
    drawLeaf(context, w * 0.14, h * 0.5, h * 0.27);
    drawHouse(context, "circle", w * 0.5, h * 0.5, h * 0.26);
    drawIcon(context, "right", w * 0.31, h * 0.5, h * 0.13, INK, 0.3);
    if (way !== "kept") {
      drawIcon(context, "right", w * 0.68, h * 0.5, h * 0.13, INK, 0.3);
      drawHouse(context, "triangle", w * 0.86, h * 0.5, h * 0.26);
    }
    if (way === "told") drawIcon(context, "eye", w * 0.86, h * 0.14, h * 0.12, palette.green, 0.3);
  };
  return group(
    place(
      board({
        width: 1.6,
        height: 0.66,
        draw,
        frame: way === "kept" ? "#5E8C4A" : "#E98B5B",
        pixels: 900,
      }),
      {
        x: 2.68,
        y: 2.38,
        z: WALL + 0.05,
      },
    ),
    ...[2.5, 3.36].map((x) => box(0.06, 0.14, 0.16, WOOD, x, 1.5, WALL + 0.08, 0.01)),
    box(1.1, 0.06, 0.28, WOOD, 2.93, 1.64, WALL + 0.14, 0.015),
    place(handedBundle(), { x: way === "kept" ? 2.68 : 3.24, y: 1.7, z: WALL + 0.15 }),
    // What came back in the carton had told of that way.
    way !== "kept" &&
      place(returnedCarton(), { x: 2.66, y: 1.7, z: WALL + 0.16, scale: 0.46, turn: 8 }),
  );
}

/** What lies in the letter-box the list was sent to. */
export type Letterbox = "both" | "memo" | "empty";

/** A pigeon-hole of somebody's post, open to us. */
export function pigeonHole(holds: Letterbox): Group {
  const draw: Draw = (context, w, h) => {
    fill(context, w, h, holds === "both" ? "#FFE3D6" : "#FFF8E4");
    if (holds === "empty") {
      drawFaceOf(context, "handa", w * 0.32, h * 0.5, h * 0.28);
      drawIcon(context, "key", w * 0.74, h * 0.5, h * 0.24, "#C98A17", 0.28);
      return;
    }
    panel(context, w * 0.06, h * 0.2, w * 0.46, h * 0.6, 14, "#FFFFFF");
    for (const x of [0.16, 0.28, 0.4]) drawNobody(context, w * x, h * 0.5, h * 0.15, INK);
    drawIcon(context, "key", w * 0.76, h * 0.5, h * 0.27, "#C98A17", 0.3);
    if (holds === "memo") {
      drawIcon(context, "phone", w * 0.76, h * 0.2, h * 0.12, INK, 0.3);
    }
  };
  const face = print(0.94, 0.5, 600, draw, { glow: 0.25, base: "#FFFFFF" });
  face.position.set(0, 0, 0.01);
  return place(
    group(
      face,
      box(1.06, 0.07, 0.24, WOOD, 0, 0.25, 0.08, 0.02),
      box(1.06, 0.07, 0.24, WOOD, 0, -0.32, 0.08, 0.02),
      box(0.07, 0.58, 0.24, WOOD, -0.5, -0.29, 0.08, 0.02),
      box(0.07, 0.58, 0.24, WOOD, 0.5, -0.29, 0.08, 0.02),
    ),
    { x: 1.76, y: 1.64, z: WALL + 0.02, scale: 0.86 },
  );
}

/** A stranger's call: about what hurts, or no further than a name. */
export function strangersCall(about: IconName | "postcard"): Group {
  const draw: Draw = (context, w, h) => {
    fill(context, w, h, "#FFFFFF");
    if (about === "postcard") {
      drawIcon(context, "mail", w * 0.34, h * 0.5, h * 0.26, INK);
      drawLeaf(context, w * 0.72, h * 0.5, h * 0.26);
      return;
    }
    drawIcon(context, "phone", w * 0.3, h * 0.5, h * 0.27, INK);
    drawIcon(
      context,
      about,
      w * 0.7,
      h * 0.5,
      h * 0.27,
      about === "knee" ? palette.coral : INK,
      0.24,
    );
  };
  const calm = about === "postcard";
  return place(
    board({ width: 0.86, height: 0.56, draw, frame: calm ? "#5E8C4A" : "#E98B5B", pixels: 560 }),
    {
      x: -0.14,
      y: 1.3,
      z: -0.6,
    },
  );
}

/** The bag on the rack behind a carriage's window. */
const drawRack: Draw = (context, w, h) => {
  fill(context, w, h, "#CFE6F5");
  panel(context, w * 0.04, h * 0.78, w * 0.92, h * 0.07, 6, "#6D7F97");
  context.lineWidth = h * 0.06;
  context.strokeStyle = "#5E3B26";
  context.beginPath();
  context.arc(w * 0.5, h * 0.3, h * 0.12, Math.PI, 0);
  context.stroke();
  panel(context, w * 0.19, h * 0.29, w * 0.62, h * 0.49, 22, "#7A4F34");
  panel(context, w * 0.23, h * 0.4, w * 0.54, h * 0.3, 10, "#F5EBDA");
};

/** Where the carriage runs: not here, but somewhere under the evening sky. */
const drawLine: Draw = (context, w, h) => {
  fill(context, w, h, "#BFE0F2");
  panel(context, 0, h * 0.46, w, h * 0.54, 0, "#FFE2B0");
  for (const [x, high] of [0.02, 0.14, 0.3, 0.5, 0.66, 0.84].entries())
    panel(context, w * high, h * (x % 2 ? 0.3 : 0.38), w * 0.12, h * 0.6, 4, "#9C8BC4");
  panel(context, 0, h * 0.84, w, h * 0.16, 0, "#B9A58A");
  panel(context, 0, h * 0.9, w, h * 0.03, 0, "#5F6F8A");
};

/** A picture of a carriage that leaves, far from this room, with the bag on its rack. */
export function leavingTrain(months: readonly string[]): Group {
  const cream = material("#F7F5EA", { roughness: 0.45 });
  const orange = material("#D9772B", { roughness: 0.5 });
  const pane = (width: number, height: number, x: number, y: number, draw: Draw) => {
    const made = print(width, height, 700, draw, { glow: 0.3, base: "#FFFFFF" });
    made.position.set(x, y, 0.052);
    return group(
      box(width + 0.07, height + 0.07, 0.02, "#8FA3BA", x, y - height / 2 - 0.035, 0.04, 0.03),
      made,
    );
  };
  const sky: Draw = (context, w, h) => fill(context, w, h, "#CFE6F5");
  const wheel = (x: number) => {
    const made = cylinder(0.12, 0.12, 0.08, "#4A556B", 0, 0, 0, 28);
    made.rotation.x = Math.PI / 2;
    made.position.set(x, -0.6, 0.02);
    return made;
  };
  const shown = months.map((month, index) =>
    place(disc(month, 0.12), {
      x: 0.04 + (index - (months.length - 1) / 2) * 0.17,
      y: 0.12,
      z: 0.08 + index * 0.01,
    }),
  );
  const carriage = group(
    wheel(-0.5),
    wheel(-0.22),
    wheel(0.32),
    wheel(0.6),
    box(1.6, 0.1, 0.1, "#5F6F8A", 0.04, -0.62, -0.04, 0.03),
    box(1.76, 1.18, 0.1, cream, 0.04, -0.54, -0.02, 0.1, 4),
    box(1.5, 0.1, 0.1, "#8FA3BA", 0.04, 0.6, -0.03, 0.04),
    box(1.77, 0.14, 0.11, orange, 0.04, -0.4, -0.02, 0.02),
    box(0.3, 0.94, 0.02, "#EFE6CF", -0.62, -0.5, 0.034, 0.02),
    pane(0.18, 0.4, -0.62, 0.18, sky),
    pane(1, 0.58, 0.04, 0.14, drawRack),
    pane(0.14, 0.58, 0.74, 0.14, sky),
    ...shown,
  );
  const frame = months.length > 0 ? "#E98B5B" : "#5E8C4A";
  return place(
    group(
      board({ width: 1.8, height: 1.42, draw: drawLine, frame, pixels: 900 }),
      place(carriage, { x: -0.03, y: 0.03, z: 0.07, scale: 0.82 }),
    ),
    { x: -1.37, y: 2.2, z: WALL + 0.06 },
  );
}

/** All that stays on the stool when the bag has left: a ticket. */
export function leftTicket(): Group {
  const { x, y, z } = spots.stool;
  return place(group(box(0.3, 0.02, 0.18, "#FFD95A", 0, 0, 0, 0.008)), { x, y, z, turn: 18 });
}
