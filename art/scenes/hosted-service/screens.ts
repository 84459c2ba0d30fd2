import type { Group } from "three";
import { type Draw, drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawCloud } from "../../toolkit/parts/clouds";
import { drawIcon } from "../../toolkit/parts/icons";
import { screenStand } from "../../toolkit/parts/living";
import { fill, panel } from "../../toolkit/parts/paint";
import { monitor } from "../../toolkit/parts/screens";
import { drawFaceIcon } from "../../toolkit/people/face-icon";
import { box, group, place } from "../../toolkit/primitives";
import { CRANBERRY, FIR, looks } from "./looks";
import { CLOUD, CLOUD_RIM, drawDayLeaf, drawFaceOf, drawLeaf } from "./signs";
import { spots } from "./spots";

type Context = CanvasRenderingContext2D;

/** Whom a table is shown to. */
export type Audience = "world" | "three";

/** One choice of whom to show it to; a thick dot below the chosen one. */
function drawChoice(context: Context, x: number, y: number, size: number, isChosen: boolean): void {
  context.lineWidth = size * 0.16;
  context.strokeStyle = palette.ink;
  context.beginPath();
  context.arc(x, y + size * 1.5, size * 0.34, 0, Math.PI * 2);
  context.stroke();
  if (!isChosen) return;
  context.fillStyle = CRANBERRY;
  context.beginPath();
  context.arc(x, y + size * 1.5, size * 0.27, 0, Math.PI * 2);
  context.fill();
}

function drawSelector(context: Context, width: number, height: number, audience: Audience): void {
  const y = height * 0.15;
  const size = height * 0.11;
  panel(context, width * 0.03, height * 0.03, width * 0.94, height * 0.36, 18, "#FFFFFF");
  const [one, three, world] = [0.13, 0.41, 0.7].map((share) => share * width) as [
    number,
    number,
    number,
  ];
  drawFaceOf(context, "hanakura", one, y, size * 0.9);
  for (const [index, id] of (["tsukioka", "hanakura", "yuki"] as const).entries())
    drawFaceOf(context, id, three + (index - 1) * size * 1.1, y, size * 0.72);
  drawIcon(context, "web", world, y, size * 0.95, "#1F6FB8", 0.18);
  drawChoice(context, one, y, size, false);
  drawChoice(context, three, y, size, audience === "three");
  drawChoice(context, world, y, size, audience === "world");
  if (audience === "world") {
    drawIcon(context, "chainLink", width * 0.88, height * 0.1, size * 0.5, palette.ink, 0.26);
    drawIcon(context, "right", width * 0.89, height * 0.26, size * 0.8, CRANBERRY, 0.34);
    return;
  }
  drawIcon(context, "eye", width * 0.88, height * 0.1, size * 0.66, FIR, 0.24);
  drawDayLeaf(context, width * 0.88, height * 0.275, size * 0.96, ["12", "18"]);
}

const COATS = ["#B3364A", "#2F6B57", "#E0973F", "#5F83BD"] as const;

/** Members in rows: a face, a name that nobody can read, a telephone. */
function drawMembers(context: Context, width: number, height: number): void {
  for (let row = 0; row < 4; row++) {
    const y = height * (0.49 + row * 0.135);
    panel(
      context,
      width * 0.03,
      y - height * 0.058,
      width * 0.94,
      height * 0.116,
      8,
      row % 2 ? "#F2EEF8" : "#FFFFFF",
    );
    drawFaceIcon(
      context,
      { ...looks.chiyo, hairColor: ["#F1F1F4", "#5A382E", "#2E2A33", "#A9713F"][row] ?? "#2E2A33" },
      width * 0.12,
      y,
      height * 0.056,
      { rim: COATS[row] ?? FIR, background: "#FFFFFF" },
    );
    panel(context, width * 0.22, y - 9, width * (0.26 - (row % 2) * 0.06), 18, 9, "#7A7488");
    drawIcon(context, "phone", width * 0.62, y, height * 0.045, palette.ink, 0.22);
    panel(context, width * 0.69, y - 9, width * 0.22, 18, 9, "#7A7488");
  }
}

const drawMemberTable =
  (audience: Audience): Draw =>
  (context, width, height) => {
    fill(context, width, height, "#DCE4F4");
    drawSelector(context, width, height, audience);
    drawMembers(context, width, height);
  };

/** The monitor of the staff desk. */
export const deskMonitor = (draw: Draw): Group =>
  place(monitor({ width: 1.12, height: 0.86, draw, frame: "#5A4A58", pixels: 1200 }), spots.member);

/** The table of members on that monitor. */
export const memberScreen = (audience: Audience): Group => deskMonitor(drawMemberTable(audience));

/** Boxes to be ordered; the third viewer's hourglass runs until the 28th. */
const drawOrders: Draw = (context, width, height) => {
  fill(context, width, height, "#F4E7CF");
  panel(context, width * 0.04, height * 0.03, width * 0.92, height * 0.5, 20, "#FFFFFF");
  for (const [index, id] of (["tsukioka", "hanakura", "yuki"] as const).entries())
    drawFaceOf(context, id, width * (0.2 + index * 0.3), height * 0.17, height * 0.105);
  drawIcon(context, "hourglass", width * 0.61, height * 0.4, height * 0.085, palette.ink, 0.2);
  drawLeaf(context, width * 0.84, height * 0.4, height * 0.105, "12/28");
  drawCloud(context, width * 0.22, height * 0.4, height * 0.1, CLOUD, CLOUD_RIM);
  for (let row = 0; row < 3; row++) {
    const y = height * (0.63 + row * 0.135);
    drawIcon(context, "parcel", width * 0.15, y, height * 0.05, "#8A5B38", 0.2);
    panel(context, width * 0.28, y - 10, width * 0.34, 20, 10, "#A08F74");
    drawText(context, `${[12, 6, 24][row] ?? 0}`, width * 0.82, y, height * 0.085, palette.ink);
  }
};

/** Tablet for purchases on a stand at the other end of the desk. */
export const orderTablet = (): Group =>
  place(
    screenStand({ width: 0.78, height: 0.86, draw: drawOrders, frame: "#8A5B38" }),
    spots.order,
  );

/** Slips of paper with what to know: padlocks and arrows bent back. */
function slips(): Group {
  const made = group();
  const tints = ["#FFD45C", "#8FD0B0", "#F49AA6", "#A9C4EE"];
  for (let slip = 0; slip < 12; slip++) {
    const draw: Draw = (context, width, height) => {
      fill(context, width, height, tints[slip % 4] ?? "#FFD45C");
      drawIcon(
        context,
        slip % 2 ? "back" : "padlock",
        // Where no slip before it covers it, and above the booklet: whole.
        width * (slip === 0 ? 0.5 : 0.66),
        height * 0.2,
        width * 0.24,
        palette.ink,
        0.24,
      );
    };
    const face = print(0.1, 0.22, 160, draw, { cast: true });
    const angle = (slip - 5.5) * 0.075;
    face.position.set(
      (slip - 5.5) * 0.062,
      0.55 - Math.abs(slip - 5.5) * 0.012,
      0.02 - slip * 0.004,
    );
    face.rotation.z = -angle;
    made.add(face);
  }
  return made;
}

const drawPayBooklet: Draw = (context, width, height) => {
  fill(context, width, height, "#FCE9BE");
  drawCloud(context, width * 0.28, height * 0.28, width * 0.19, CLOUD, CLOUD_RIM);
  drawIcon(context, "handshake", width * 0.7, height * 0.28, width * 0.18, palette.ink, 0.17);
  drawIcon(context, "mail", width * 0.34, height * 0.7, width * 0.18, palette.ink, 0.18);
  drawIcon(context, "coin", width * 0.7, height * 0.7, width * 0.13, palette.ink, 0.2);
  context.strokeStyle = "rgba(140,86,40,.55)";
  context.lineWidth = width * 0.03;
  context.beginPath();
  context.arc(width * 0.84, height * 0.86, width * 0.14, 0, Math.PI * 2);
  context.stroke();
};

/** The read agreement for wages, swollen by its slips; it leans on its own stand. */
export function swollenBooklet(): Group {
  const cover = print(0.68, 0.46, 620, drawPayBooklet);
  cover.position.set(0, 0.25, 0.142);
  const ear = box(0.13, 0.13, 0.02, "#E2C88A", 0.31, 0.4, 0.12, 0.01);
  ear.rotation.z = Math.PI / 4;
  const book = group(
    box(0.72, 0.5, 0.03, material("#C99A4A", { roughness: 0.8 }), 0, 0, 0.12, 0.02),
    box(0.68, 0.47, 0.2, material("#FFFDF2", { roughness: 0.9 }), 0.015, 0.01, 0, 0.04),
    box(0.72, 0.5, 0.03, material("#C99A4A", { roughness: 0.8 }), 0, 0, -0.12, 0.02),
    cover,
    ear,
    slips(),
  );
  book.rotation.x = -0.22;
  return place(group(book), spots.swollen);
}
