import type { Group } from "three";
import { type Draw, dot, drawText } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board, clipboard } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { keyRing } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { BACK_WALL } from "../../toolkit/parts/room";
import { laptop } from "../../toolkit/parts/screens";
import { tapeDrive, towerComputer } from "../../toolkit/parts/storage";
import { box, cylinder, group, place } from "../../toolkit/primitives";
import { drawFaceOf } from "./faces";
import { rackTag } from "./key-things";
import { spots } from "./room";
import { tape } from "./tapes";

/** An envelope under a seal: nobody sees a digit of what is in it. */
const drawSealed: Draw = (context, width, height) => {
  fill(context, width, height, "#FFF6DF");
  context.strokeStyle = "#B98A4A";
  context.lineWidth = height * 0.035;
  context.beginPath();
  context.moveTo(0, 0);
  context.lineTo(width / 2, height * 0.56);
  context.lineTo(width, 0);
  context.stroke();
  dot(context, width / 2, height * 0.56, height * 0.25, "#D2433A");
  drawIcon(context, "padlock", width / 2, height * 0.55, height * 0.15, "#FFFFFF");
};

/** A safe whose door stands open on the sealed envelope; 0.62 wide, origin below it. */
export function sealedPasswords(): Group {
  const [width, height, depth] = [0.62, 0.46, 0.32];
  const shell = material("#4A5B53", { roughness: 0.5 });
  const metal = material("#D7DDE5", { roughness: 0.3, metalness: 0.3 });
  const envelope = board({ width: 0.48, height: 0.31, draw: drawSealed, margin: 0.01 });
  envelope.rotation.x = -0.1;
  envelope.position.set(0, 0.22, depth / 2 - 0.05);
  const dial = cylinder(0.07, 0.08, 0.04, metal, 0, 0, 0, 24);
  dial.rotation.x = Math.PI / 2;
  dial.position.set(-0.26, height / 2, 0.03);
  // Hinged at the right, where no screen stands before it.
  const door = group(box(0.54, height - 0.08, 0.05, "#6B7D74", -0.27, 0.05, 0, 0.015), dial);
  return place(
    group(
      box(width, height, 0.03, "#26302C", 0, 0, -depth / 2, 0.01),
      box(width, 0.05, depth, shell, 0, 0, 0, 0.015),
      box(width, 0.05, depth, shell, 0, height - 0.05, 0, 0.015),
      box(0.05, height, depth, shell, -width / 2 + 0.025, 0, 0, 0.015),
      box(0.05, height, depth, shell, width / 2 - 0.025, 0, 0, 0.015),
      envelope,
      place(group(door), { x: width / 2 - 0.02, z: depth / 2, turn: 118 }),
    ),
    { x: -1.58, y: spots.cabinet.y, z: spots.cabinet.z },
  );
}

export function restoreDrill(): Group {
  const machine = towerComputer({ width: 0.34, height: 0.62, depth: 0.4, color: "#F1F3F6" });
  const half = tape("1", "#2E5C93");
  half.scale.setScalar(0.95);
  half.position.set(0, 0.47, 0.2);
  const sheet = clipboard({
    width: 0.3,
    height: 0.42,
    draw: (context, width, height) => {
      fill(context, width, height, "#FFFDF6");
      drawIcon(context, "up", width / 2, height * 0.2, height * 0.13, palette.teal);
      for (let row = 0; row < 3; row++)
        drawIcon(
          context,
          "tick",
          width / 2,
          height * (0.48 + row * 0.2),
          height * 0.09,
          palette.blue,
          0.36,
        );
    },
  });
  sheet.rotation.x = -0.26;
  return group(
    place(machine, { x: 3.62, y: spots.tapeTable.y, z: 0.86 }),
    place(half, { x: 3.62, y: spots.tapeTable.y + 0.44, z: 1.02, scale: 0.95 }),
    place(group(sheet), { x: 3.88, y: spots.tapeTable.y, z: 1.12, turn: -6 }),
  );
}

/** Framed on the free wall: a handshake, a spare key and machine, and whom to call at any hour. */
export function maintenanceContract(): Group {
  const contract = board({
    width: 0.62,
    height: 0.7,
    frame: palette.teal,
    margin: 0.05,
    draw: (context, width, height) => {
      fill(context, width, height, "#E4F6F1");
      drawIcon(context, "handshake", width / 2, height * 0.21, width * 0.23, palette.teal, 0.24);
      drawIcon(context, "key", width * 0.28, height * 0.53, width * 0.15, "#B07A1E", 0.24);
      drawIcon(context, "host", width * 0.72, height * 0.53, width * 0.15, palette.navy, 0.24);
      panel(context, width * 0.08, height * 0.7, width * 0.84, height * 0.25, 24, "#FFFFFF");
      drawIcon(context, "phone", width * 0.3, height * 0.825, height * 0.08, palette.ink);
      drawText(context, "24", width * 0.64, height * 0.835, height * 0.2);
    },
  });
  return place(contract, { x: 0.78, y: 1.08, z: BACK_WALL + 0.03 });
}

/** In the hands of who stands in, with the key of the rack. */
export function handoverSheet(): Group {
  const sheet = clipboard({
    width: 0.44,
    height: 0.58,
    color: palette.teal,
    draw: (context, width, height) => {
      fill(context, width, height, "#FFFDF6");
      drawFaceOf(context, "banba", width * 0.22, height * 0.24, width * 0.17);
      drawIcon(context, "right", width / 2, height * 0.24, width * 0.11, palette.ink);
      drawFaceOf(context, "sato", width * 0.78, height * 0.24, width * 0.17);
      drawIcon(context, "calendar", width * 0.24, height * 0.62, width * 0.14, palette.teal);
      for (let row = 0; row < 3; row++) {
        drawIcon(
          context,
          "tick",
          width * 0.52,
          height * (0.52 + row * 0.16),
          width * 0.07,
          palette.blue,
          0.36,
        );
        panel(context, width * 0.62, height * (0.5 + row * 0.16), width * 0.3, 22, 11, "#C9D3DE");
      }
    },
  });
  sheet.rotation.x = -0.2;
  const ring = place(keyRing(rackTag(0.12), 0.1), { x: 0.26, y: 0.54, z: 0.1, scale: 0.85 });
  // Held at its upper edge, well below the face.
  return place(group(sheet, ring), { x: 0.97, y: 0.14, z: 1.66, turn: -6 });
}

export function dockedLaptop(): Group {
  const screen: Draw = (context, width, height) => {
    fill(context, width, height, "#DFF2F8");
    drawIcon(context, "suitcase", width * 0.3, height * 0.5, height * 0.32, palette.navy);
    drawIcon(context, "swap", width * 0.55, height * 0.5, height * 0.14, palette.ink);
    drawFaceOf(context, "banba", width * 0.79, height * 0.5, height * 0.3);
  };
  const made = group(
    box(0.58, 0.04, 0.32, "#C79A5B", 0, 0, 0, 0.012),
    place(laptop(screen, "#D5DAE1", 0.54), { y: 0.04 }),
  );
  // On a board at the wall, above the screen that stands before it.
  return place(made, {
    x: -2.2,
    y: spots.cabinet.y + 0.13,
    z: spots.cabinet.z + 0.04,
    scale: 0.86,
  });
}

export function secondTapeDrive(): Group {
  return group(
    place(tapeDrive(), { x: 3.35, y: 2.15, z: -1.72, scale: 1.15 }),
    place(tape("2", "#2E5C93"), { x: 3.33, y: 2.27, z: -1.5, scale: 1.15 }),
  );
}
