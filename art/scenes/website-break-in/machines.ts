import type { Group } from "three";
import type { Draw } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { screenStand } from "../../toolkit/parts/living";
import { fill, panel } from "../../toolkit/parts/paint";
import { monitor } from "../../toolkit/parts/screens";
import { mushroomButton } from "../../toolkit/parts/sweets-shop";
import { box, group, place } from "../../toolkit/primitives";
import { type CaseLook, drawCase, drawPayment } from "./cases";
import { AZUKI } from "./looks";
import { spots } from "./room";
import { drawDate, drawFaceOf, drawPlaster, TICK } from "./signs";

/** The order computer, whatever it shows. */
export const orderScreen = (draw: Draw): Group =>
  place(monitor({ width: 1.32, height: 0.9, draw, frame: "#3B2A24", glow: 0.82, pixels: 1400 }), {
    x: spots.orders.x,
    y: spots.orders.y,
    z: spots.orders.z,
  });

/** The screen of the label station. */
export const labelScreen = (draw: Draw): Group =>
  place(monitor({ width: 1.1, height: 0.78, draw, frame: "#F4EFE3", glow: 0.82, pixels: 1200 }), {
    x: spots.labels.x,
    y: spots.labels.y,
    z: spots.labels.z,
  });

/** The tablet that shows the show-case of the site. */
export const caseTablet = (look: CaseLook): Group =>
  place(
    screenStand({
      width: 1.08,
      height: 0.8,
      draw: drawCase(look),
      frame: "#5B3A2E",
      foot: "#E9D8B8",
    }),
    { x: spots.tablet.x, y: spots.tablet.y, z: spots.tablet.z },
  );

/** The small till of the web shop on its own stand. */
export const payScreen = (): Group =>
  place(
    group(
      box(0.74, 0.42, 0.44, material("#B98A58", { roughness: 0.6 }), 0, 0, 0, 0.03),
      box(0.82, 0.05, 0.52, material("#FFFDF6", { roughness: 0.6 }), 0, 0.42, 0, 0.02),
      place(
        screenStand({
          width: 0.94,
          height: 0.72,
          draw: drawPayment,
          frame: "#FFFFFF",
          foot: "#C7CDD6",
        }),
        { y: 0.46, z: 0.02 },
      ),
    ),
    { x: spots.till.x, z: spots.till.z },
  );

/** A round arrow in dots: the next mending, on its day. */
function drawNext(context: CanvasRenderingContext2D, x: number, y: number, radius: number): void {
  const color = "#6B7686";
  context.save();
  context.setLineDash([radius * 0.34, radius * 0.3]);
  context.strokeStyle = color;
  context.lineWidth = radius * 0.3;
  context.beginPath();
  context.arc(x, y, radius * 0.78, -Math.PI * 0.2, Math.PI * 1.36);
  context.stroke();
  context.restore();
  context.fillStyle = color;
  context.beginPath();
  context.moveTo(x - radius * 0.1, y - radius * 1.25);
  context.lineTo(x + radius * 0.62, y - radius * 0.78);
  context.lineTo(x - radius * 0.1, y - radius * 0.3);
  context.closePath();
  context.fill();
}

/** Mended on 7/3 and ticked; looked at again on 8/7. */
const drawPanel: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  drawPlaster(context, width * 0.27, height * 0.33, height * 0.31);
  drawIcon(context, "tick", width * 0.6, height * 0.2, height * 0.15, TICK, 0.34);
  drawDate(context, "7/3", width * 0.75, height * 0.47, height * 0.27);
  panel(context, width * 0.05, height * 0.66, width * 0.9, 5, 2, "#D9CBB0");
  drawNext(context, width * 0.3, height * 0.84, height * 0.13);
  drawDate(context, "8/7", width * 0.68, height * 0.85, height * 0.2, "#6B7686");
};

/** The label printer with its panel; a strip of blank labels hangs out. */
export function labelPrinter(): Group {
  const shell = material("#E3E7EC", { roughness: 0.45 });
  const dark = material(palette.plasticDark, { roughness: 0.5 });
  const plate = board({
    width: 0.72,
    height: 0.52,
    margin: 0.03,
    frame: "#FFFFFF",
    draw: drawPanel,
    pixels: 700,
  });
  plate.rotation.x = -0.24;
  const strip = group(box(0.3, 0.34, 0.012, "#E9C98F", 0, -0.2, 0.32, 0.004));
  for (const y of [-0.08, 0.03])
    strip.add(box(0.24, 0.085, 0.02, "#FFFFFF", 0, y - 0.06, 0.333, 0.01));
  return place(
    group(
      box(0.82, 0.34, 0.5, shell, 0, 0, 0, 0.06),
      box(0.4, 0.05, 0.06, dark, 0, 0.12, 0.23, 0.01),
      strip,
      box(0.66, 0.14, 0.34, shell, 0, 0.32, -0.04, 0.05),
      place(group(plate), { y: 0.66, z: 0.06 }),
    ),
    { x: spots.printer.x, y: spots.printer.y, z: spots.printer.z },
  );
}

/** A parcel and a palm, and four faces side by side: anybody of them may stop it. */
const drawStopPlate: Draw = (context, width, height) => {
  fill(context, width, height, "#FFF6DC");
  drawIcon(context, "parcel", width * 0.34, height * 0.29, height * 0.2, "#8A5A2E", 0.18);
  drawIcon(context, "palm", width * 0.66, height * 0.29, height * 0.21, "#E0362C", 0.2);
  for (const [index, id] of (["kasai", "neriki", "kurihara", "azukizawa"] as const).entries())
    drawFaceOf(context, id, width * (0.14 + index * 0.24), height * 0.74, width * 0.115);
};

/** The button that stops what is sent, at the edge of the packing table. */
export function stopButton(): Group {
  const plate = board({
    width: 0.7,
    height: 0.46,
    margin: 0.03,
    frame: AZUKI,
    draw: drawStopPlate,
    pixels: 760,
  });
  plate.rotation.x = -0.18;
  return place(
    group(
      box(0.66, 0.035, 0.16, "#5B3A2E", 0, 0, -0.2, 0.012),
      ...[-0.26, 0.26].map((x) => box(0.06, 0.4, 0.05, "#5B3A2E", x, 0, -0.235, 0.015)),
      place(mushroomButton(0.18), { z: 0.16 }),
      place(group(plate), { y: 0.47, z: -0.22 }),
    ),
    { x: spots.button.x, y: spots.button.y, z: spots.button.z },
  );
}
