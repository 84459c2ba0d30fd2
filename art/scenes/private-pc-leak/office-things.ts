import type { Group } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawAnimal } from "../../toolkit/parts/animals";
import { board, clipboard } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { easel, screenStand } from "../../toolkit/parts/living";
import { mug } from "../../toolkit/parts/office";
import { answeringPhone, leafCalendar } from "../../toolkit/parts/office-night";
import { fill, panel } from "../../toolkit/parts/paint";
import { laptop, monitor } from "../../toolkit/parts/screens";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import { drawFaceOf, drawTickedFace } from "./faces";
import type { CastId } from "./looks";
import { spots } from "./room";
import { drawInbox, drawMessages, drawPalmScreen, drawRoofScreen } from "./screens";
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
  for (const [index, [id, day]] of QUEUE[order].entries())
    made.add(
      place(queueTag(id, day, id === "tatebe"), { x: -0.5 + index * 0.25, y: 0.89, z: -0.12 }),
    );
  made.add(place(pennant("23"), { x: hasNew ? 0.16 : 0.02, y: 0.24, z: 0.06 }));
  if (hasNew) made.add(place(newLaptop(), { x: -0.29, y: 0.3, z: 0.16, scale: 1.22 }));
  return place(made, spots.dock);
}

const drawRobotSheet: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  drawIcon(context, "house", width * 0.5, height * 0.24, width * 0.36, "#5B8FCB");
  context.strokeStyle = palette.ink;
  context.lineWidth = 7;
  for (const [x, y, wide] of [
    [0.33, 0.235, 0.34],
    [0.37, 0.35, 0.26],
  ] as const) {
    panel(context, width * x, height * y, width * wide, height * 0.075, 5, "#FFFFFF");
    context.strokeRect(width * x, height * y, width * wide, height * 0.075);
  }
  drawIcon(context, "down", width * 0.36, height * 0.545, width * 0.075, palette.ink, 0.34);
  drawIcon(context, "robot", width * 0.36, height * 0.83, width * 0.22, "#2E8F86", 0.17);
  drawRoof(context, width * 0.36, height * 0.69, width * 0.17);
  drawTickedFace(context, "munakata", width * 0.78, height * 0.74, width * 0.17);
};

/** A drawing for the office's own assistant, without name and address. */
export function robotSheet(): Group {
  const sheet = clipboard({ width: 0.66, height: 0.8, draw: drawRobotSheet, color: "#B97E4B" });
  return place(easel(sheet, 0.3), spots.easel);
}

/** Letters from outside, all read. */
export function inboxTablet(): Group {
  return place(screenStand({ width: 0.96, height: 0.68, draw: drawInbox }), spots.inbox);
}

export interface NightPhoneState {
  readonly count: string;
  readonly since?: string;
  readonly month?: string;
  readonly day?: string;
  /** Somebody has its receiver at the ear. */
  readonly isLifted?: boolean;
}

/** The telephone with its recordings, and today beside it. */
export function nightPhone(state: NightPhoneState): Group {
  const { count, since, month = "1", day = "22", isLifted = false } = state;
  const phone = answeringPhone({
    display: drawMessages(count, since),
    isWaiting: count !== "0",
    isLifted,
  });
  return place(
    group(
      place(phone, { x: -0.22 }),
      // All of its foot is on the cabinet.
      place(leafCalendar(month, day), { x: 0.262, z: -0.06, scale: 0.7 }),
    ),
    spots.phone,
  );
}

/** A mug with his sticker. */
export function pandaMug(): Group {
  const sticker = print(
    0.1,
    0.09,
    128,
    (context, width, height) => drawAnimal(context, "panda", width / 2, height * 0.55, width * 0.4),
    { alpha: true },
  );
  sticker.position.set(0, 0.055, 0.057);
  return group(mug("#FFFFFF"), sticker);
}

/** His locked screen in the office. */
export function palmScreen(): Group {
  const { palm } = spots;
  return group(
    place(monitor({ width: 1.08, height: 0.76, draw: drawPalmScreen }), palm),
    place(pandaMug(), { x: palm.x + 0.66, y: palm.y, z: palm.z + 0.14, scale: 1.4 }),
  );
}
