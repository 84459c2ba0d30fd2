import type { Group } from "three";
import { type Draw, dot, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { fill, panel } from "../../toolkit/parts/paint";
import { carton, drawBarCode } from "../../toolkit/parts/warehouse";
import { drawFaceIcon } from "../../toolkit/people/face-icon";
import { ball, bend, box, cylinder, degrees, group, place } from "../../toolkit/primitives";
import { drawForklift } from "./drawings";
import { looks } from "./looks";

const drawLabels: Draw = (context, width, height) => {
  fill(context, width, height, palette.pureWhite);
  for (let row = 0; row < 2; row += 1)
    drawBarCode(context, width * 0.12, height * (0.1 + row * 0.48), width * 0.76, height * 0.32);
};

/** Old label printer, 0.54 × 0.5, with or without labels coming out; origin below its middle. */
function oldLabelPrinter(labels: boolean): Group {
  const shell = material("#E4D6AE", { roughness: 0.55 });
  const dark = material("#6E6650", { roughness: 0.6 });
  const strip = print(0.22, 0.2, 256, drawLabels);
  strip.position.set(0, 0.13, 0.292);
  strip.rotation.x = degrees(-24);
  const roll = cylinder(0.15, 0.15, 0.3, palette.pureWhite, 0, 0, 0, 36);
  roll.rotation.z = Math.PI / 2;
  roll.position.set(0.15, 0.36, -0.05);
  const core = cylinder(0.05, 0.05, 0.31, material("#B98B57"), 0, 0, 0, 24);
  core.rotation.z = Math.PI / 2;
  core.position.set(0.156, 0.36, -0.05);
  return group(
    box(0.54, 0.3, 0.5, shell, 0, 0, 0, 0.05),
    box(0.54, 0.1, 0.34, shell, 0, 0.28, -0.08, 0.05),
    roll,
    core,
    box(0.3, 0.035, 0.06, dark, 0, 0.22, 0.235, 0.012),
    box(0.07, 0.045, 0.03, material("#7ED3B6", { roughness: 0.4 }), 0.2, 0.1, 0.24, 0.012),
    labels && strip,
  );
}

/** The printer in use and, in the open carton beside it, the same one again. */
export function labelPrinters(): Group {
  const spareBox = carton({ width: 0.62, height: 0.3, depth: 0.5, label: "LP-2" });
  const made = group(
    place(oldLabelPrinter(true), { x: -0.36, turn: 4 }),
    place(spareBox, { x: 0.36, z: 0.03 }),
    place(oldLabelPrinter(false), { x: 0.36, y: 0.13, z: -0.03 }),
  );
  for (const side of [-1, 1]) {
    const flap = box(0.2, 0.014, 0.46, material(palette.cardboard, { roughness: 0.85 }));
    flap.position.set(0.36 + side * 0.39, 0.27, 0.03);
    flap.rotation.z = side * -0.55;
    made.add(flap);
  }
  return made;
}

const drawGauge: Draw = (context, width, height) => {
  fill(context, width, height, "#1F2A38");
  drawForklift(context, width * 0.5, height * 0.24, height * 0.17, "#DCE6F0");
  const colors = ["#FFC24A", "#FFC24A", "#3A4656", "#3A4656"];
  for (const [index, color] of colors.entries())
    panel(
      context,
      width * (0.1 + index * 0.205),
      height * 0.56,
      width * 0.17,
      height * 0.3,
      12,
      color,
    );
  context.strokeStyle = "#DCE6F0";
  context.lineWidth = 8;
  context.strokeRect(width * 0.055, height * 0.5, width * 0.86, height * 0.42);
};

/** Rotating lamp, amber because it is working. */
function amberLamp(): Group {
  const glass = material("#E08E00", {
    roughness: 0.3,
    emissive: "#FF9A00",
    emissiveIntensity: 0.5,
  });
  return group(
    cylinder(0.1, 0.11, 0.05, "#2A303A"),
    cylinder(0.08, 0.085, 0.13, glass, 0, 0.05),
    ball(0.08, glass, 0, 0.18, 0, 1, 0.55, 1),
  );
}

/** What the colours of the lamp mean; beside red, whom to call. */
const drawLegend: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF6");
  for (const [index, color] of ["#4BB56B", "#F5A11E", "#D9483B"].entries()) {
    const y = height * (0.18 + index * 0.32);
    dot(context, width * 0.22, y, height * 0.085, color);
    if (index === 0) drawIcon(context, "tick", width * 0.62, y, height * 0.1, palette.ink, 0.28);
    if (index === 1) drawForklift(context, width * 0.64, y, height * 0.11, palette.ink);
    if (index !== 2) continue;
    drawIcon(context, "phone", width * 0.5, y, height * 0.065, palette.ink);
    drawFaceIcon(context, looks.isono, width * 0.81, y, height * 0.1, { rim: "#E8B93C" });
  }
};

function legendCard(): Group {
  const card = board({
    width: 0.34,
    height: 0.54,
    draw: drawLegend,
    frame: palette.yellow,
    margin: 0.04,
    pixels: 600,
  });
  return group(place(card, { x: -0.37, y: 0.82, z: 0.16 }));
}

/** Charger of the forklift: amber lamp with its legend, gauge half full, cable leaving to the viewer's right. */
export function charger(): Group {
  const shell = material("#3F8C7A", { roughness: 0.5 });
  const gauge = print(0.46, 0.46, 512, drawGauge, { glow: 0.5, base: "#666666" });
  gauge.position.set(0, 0.56, 0.178);
  const made = group(
    box(0.58, 0.86, 0.34, shell, 0, 0.04, 0, 0.05),
    box(0.64, 0.06, 0.4, material("#2A303A"), 0, 0, 0, 0.02),
    gauge,
    place(amberLamp(), { y: 0.89 }),
    legendCard(),
    bend([0.26, 0.22, 0.1], [0.5, -0.1, 0.3], [0.68, 0.36, 0.2], 0.035, "#2A303A", 24),
    box(0.14, 0.11, 0.11, material(palette.orange), 0.7, 0.33, 0.2, 0.03),
  );
  for (let slot = 0; slot < 3; slot += 1)
    made.add(box(0.38, 0.022, 0.02, "#2C6558", 0, 0.12 + slot * 0.055, 0.168, 0.006));
  return made;
}
