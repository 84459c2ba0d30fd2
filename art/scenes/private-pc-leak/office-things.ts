import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { palette } from "../../toolkit/palette";
import { drawAnimal } from "../../toolkit/parts/animals";
import { clipboard } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { easel, screenStand } from "../../toolkit/parts/living";
import { mug } from "../../toolkit/parts/office";
import { answeringPhone, leafCalendar } from "../../toolkit/parts/office-night";
import { fill, panel } from "../../toolkit/parts/paint";
import { monitor } from "../../toolkit/parts/screens";
import { group, place } from "../../toolkit/primitives";
import { drawTickedFace } from "./faces";
import { spots } from "./room";
import { drawInbox, drawMessages, drawPalmScreen } from "./screens";
import { drawRoof } from "./signs";

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
