import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { lamp } from "../../toolkit/parts/storage";
import { box, extrude, group } from "../../toolkit/primitives";
import { spannerShape } from "./drawings";

/** A torn-off strip of paper tape: ragged at both ends. */
const drawTape: Draw = (context, width, height) => {
  const teeth = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  context.clearRect(0, 0, width, height);
  context.fillStyle = "#D3BA88";
  context.beginPath();
  for (const tooth of teeth) context.lineTo(tooth % 2 ? 26 : 6, (height * tooth) / 8);
  for (const tooth of teeth)
    context.lineTo(width - (tooth % 2 ? 8 : 24), height - (height * tooth) / 8);
  context.closePath();
  context.fill();
  context.strokeStyle = "rgba(150,115,50,.3)";
  context.lineWidth = 5;
  for (const share of [0.28, 0.52, 0.77]) {
    context.beginPath();
    context.moveTo(width * share, 8);
    context.lineTo(width * (share + 0.02), height - 8);
    context.stroke();
  }
};

function tapeStrip(width: number, angle: number): Group {
  const strip = print(width, 0.2, 640, drawTape, { alpha: true, roughness: 0.9 });
  strip.rotation.z = angle;
  return group(strip);
}

/** The light that a lit spanner throws on its panel: bright close to it, with rays at both ends. */
const drawShine: Draw = (context, width, height) => {
  context.clearRect(0, 0, width, height);
  context.translate(width * 0.48, height * 0.58);
  context.rotate(0.42);
  const halo = context.createRadialGradient(0, 0, height * 0.1, 0, 0, height * 0.5);
  halo.addColorStop(0, "rgba(255,232,130,1)");
  halo.addColorStop(0.6, "rgba(255,226,110,.8)");
  halo.addColorStop(1, "rgba(255,226,110,0)");
  context.fillStyle = halo;
  context.scale(0.72, 1);
  context.beginPath();
  context.arc(0, 0, height * 0.5, 0, Math.PI * 2);
  context.fill();
};

/** Watch panel on the wall, 0.58 × 0.7: small lamps, and a spanner-shaped one, under tape at first. */
export function lampPanel(isTaped = true): Group {
  const [width, height, depth] = [0.58, 0.7, 0.16];
  const front = depth / 2;
  const glass = material("#FF9A1F", {
    roughness: 0.3,
    emissive: "#FF7A00",
    emissiveIntensity: 0.7,
  });
  const spanner = extrude(spannerShape(0.195), 0.03, glass, 0.008);
  spanner.position.set(-0.01, 0.27, front + 0.012);
  spanner.rotation.z = -0.42;
  const shine = print(width - 0.1, 0.5, 512, drawShine, { alpha: true, roughness: 0.9, glow: 1 });
  shine.position.set(0, 0.31, front + 0.0225);
  const tape = tapeStrip(0.47, -0.1);
  tape.position.set(0, 0.292, front + 0.07);
  const made = group(
    box(width, height, depth, material("#5E6C7E", { roughness: 0.5 }), 0, 0, 0, 0.04),
    box(
      width - 0.1,
      height - 0.1,
      0.02,
      material("#A9B5C3", { roughness: 0.6 }),
      0,
      0.05,
      front,
      0.02,
    ),
    shine,
    spanner,
    isTaped && tape,
  );
  for (const [index, state] of (["on", "on", "busy"] as const).entries()) {
    const light = lamp(index === 2 ? "on" : state, 0.034);
    light.position.set(-0.16 + index * 0.16, height - 0.11, front + 0.02);
    made.add(light);
  }
  return made;
}
