import type { Group } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill } from "../../toolkit/parts/paint";
import { laptop } from "../../toolkit/parts/screens";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import { drawFaceOf } from "./faces";
import type { CastId } from "./looks";
import { spots } from "./room";
import { drawRoofScreen } from "./screens";
import { drawRoof } from "./signs";

/** A face tag of the queue with the day of its turn. */
function queueTag(id: CastId, day: string, isMarked: boolean): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, isMarked ? "#FFE08A" : "#FFFFFF");
    drawFaceOf(context, id, width / 2, height * 0.31, width * 0.4);
    drawText(context, day, width / 2, height * 0.8, height * 0.38);
  };
  const made = board({ width: 0.23, height: 0.4, draw, margin: 0.02, pixels: 256 });
  made.add(box(0.03, 0.08, 0.02, palette.metalDark, 0, 0.18, -0.01, 0.008));
  return made;
}

const drawEmptyDock: Draw = (context, width, height) => {
  fill(context, width, height, "#E9EEF4");
  context.setLineDash([26, 20]);
  context.strokeStyle = "#7C8CA3";
  context.lineWidth = 12;
  context.strokeRect(width * 0.22, height * 0.14, width * 0.56, height * 0.5);
  context.strokeRect(width * 0.1, height * 0.74, width * 0.8, height * 0.13);
};

type Turn = readonly [id: CastId, day: string];

/** Turns in the order of the shelf, or of the deadlines. */
const QUEUE = {
  shelf: [
    ["keyaki", "22"],
    ["hinoki", "23"],
    ["kaya", "26"],
    ["tatebe", "27"],
    ["munakata", "28"],
  ],
  deadline: [
    ["tatebe", "23"],
    ["keyaki", "26"],
    ["hinoki", "27"],
    ["kaya", "28"],
    ["munakata", "29"],
  ],
} as const satisfies Readonly<Record<string, readonly Turn[]>>;

/** The tags of a queue on their bar. */
function queue(order: keyof typeof QUEUE, y: number, z: number): Group {
  const tags = QUEUE[order].map(([id, day], index) =>
    place(queueTag(id, day, id === "tatebe"), { x: -0.5 + index * 0.25, y, z }),
  );
  return group(...tags);
}

/** What the stand is for: the laptop of the office. */
const drawPlate: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  drawRoof(context, width * 0.28, height * 0.52, height * 0.3);
  drawIcon(context, "laptop", width * 0.68, height * 0.5, height * 0.38, palette.ink, 0.2);
};

function pennant(day: string): Group {
  const draw: Draw = (context, width, height) => {
    context.fillStyle = "#E5402F";
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(width, height * 0.5);
    context.lineTo(0, height);
    context.fill();
    drawText(context, day, width * 0.34, height * 0.53, height * 0.46, "#FFFFFF");
  };
  const cloth = print(0.46, 0.34, 360, draw, { alpha: true, cast: true });
  cloth.position.set(0.26, 0.27, 0.01);
  return group(cylinder(0.018, 0.018, 0.46, palette.metalDark, 0, 0, 0, 12), cloth);
}

export interface DockOptions {
  readonly order?: keyof typeof QUEUE;
  /** One that was just bought stands in the charger. */
  readonly hasNew?: boolean;
}

/** A bright laptop that sparkles: nobody has used it yet. */
function newLaptop(): Group {
  const sparkle = (x: number, y: number, size: number) => {
    const made = print(
      size,
      size,
      128,
      (context, width, height) => {
        context.fillStyle = "#FFC81E";
        context.beginPath();
        for (let point = 0; point < 8; point++) {
          const reach = width * (point % 2 ? 0.13 : 0.48);
          const angle = (point * Math.PI) / 4;
          context.lineTo(width / 2 + Math.cos(angle) * reach, height / 2 + Math.sin(angle) * reach);
        }
        context.fill();
      },
      { alpha: true, glow: 0.7, base: "#FFFFFF" },
    );
    made.position.set(x, y, 0.02);
    return made;
  };
  return group(
    laptop(drawRoofScreen, "#FFFFFF", 0.54),
    sparkle(0.26, 0.36, 0.16),
    sparkle(-0.26, 0.3, 0.12),
  );
}

/** The stand where the office's only laptop is charged, and the queue for it. */
export function laptopDock({ order = "shelf", hasNew = false }: DockOptions = {}): Group {
  const wood = material("#E9C291", { roughness: 0.6 });
  const back = print(0.46, 0.36, 512, drawEmptyDock);
  back.position.set(-0.4, 0.47, -0.147);
  const made = group(
    box(1.34, 0.24, hasNew ? 0.62 : 0.46, wood, 0, 0, hasNew ? 0.08 : 0, 0.04),
    box(1.34, 0.5, 0.05, material("#F4F6F8"), 0, 0.24, -0.18, 0.02),
    box(0.54, 0.06, 0.28, palette.plasticDark, -0.4, 0.24, 0, 0.02),
    box(0.1, 0.035, 0.04, "#4BE38A", -0.4, 0.3, 0.1, 0.01),
    !hasNew && back,
    box(1.34, 0.04, 0.05, palette.metalDark, 0, 1.12, -0.16, 0.015),
  );
  for (const side of [-1, 1])
    made.add(box(0.05, 0.9, 0.05, palette.metalDark, side * 0.645, 0.24, -0.16, 0.015));
  made.add(queue(order, 0.89, -0.12));
  const plate = print(0.6, 0.19, 420, drawPlate);
  plate.position.set(0, 0.12, hasNew ? 0.392 : 0.232);
  made.add(plate);
  made.add(place(pennant("23"), { x: hasNew ? 0.16 : 0.02, y: 0.24, z: 0.06 }));
  if (hasNew) made.add(place(newLaptop(), { x: -0.29, y: 0.3, z: 0.16, scale: 1.22 }));
  return place(made, spots.dock);
}

/** New turns over the old ones: whoever is due first; the laptop is out, there is only one. */
export function replannedDock(): Group {
  return place(group(queue("deadline", 0.902, -0.09)), spots.dock);
}
