import type { Group } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board, clipboard } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { padlock } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { ball, box, cylinder, degrees, group, lathe, place } from "../../toolkit/primitives";
import { drawFaceOf } from "./marks";

const blossoms = ["#FF8FA8", "#FFD24A", "#B9A5E6", "#FFFFFF", "#FF9B3D"] as const;

/** A bunch of flowers in paper, held at its stem. Drooping, its heads hang to one side. */
export function bouquet(isDrooping = false): Group {
  const paper = material(isDrooping ? "#E9DCC3" : "#FFF1F4", { roughness: 0.9 });
  const heads = group();
  for (const [index, color] of blossoms.entries()) {
    const x = (index - 2) * 0.062;
    const y = 0.2 + (index % 2) * 0.05;
    heads.add(
      ball(0.062, material(color, { roughness: 0.7 }), x, y, 0.03, 1, 0.85, 1),
      ball(0.022, "#F2C94C", x, y + 0.01, 0.088),
    );
  }
  const stems = group(
    lathe(
      [
        [0.02, -0.16],
        [0.05, -0.06],
        [0.15, 0.17],
        [0.13, 0.17],
        [0, -0.1],
      ],
      paper,
    ),
    ball(0.045, "#F29BB2", 0, -0.05, 0.05, 1.4, 0.8, 0.8),
  );
  if (isDrooping) {
    // They hang over the paper's rim, on the side it leans to.
    heads.position.y = -0.2;
    stems.rotation.z = degrees(-14);
    const limp = group(heads);
    limp.rotation.z = degrees(-24);
    limp.position.set(0.05, 0.2, 0.04);
    return group(stems, limp);
  }
  return group(stems, heads);
}

const drawNames: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF4");
  const rows = 9;
  for (let row = 0; row < rows; row++) {
    const y = (height * (row + 0.5)) / rows;
    const who = (["torii", "wife"] as const)[row % 2] ?? "torii";
    drawFaceOf(context, who, width * 0.22, y, width * 0.13);
    panel(context, width * 0.42, y - width * 0.05, width * 0.44, width * 0.1, 8, "#8C9DB2");
  }
};

/** A list of guests so long that it hangs to the floor; origin at its upper edge. */
export function longList(length = 0.62): Group {
  const sheet = print(0.24, length, 300, drawNames, { cast: true });
  sheet.position.set(0, -length / 2 + 0.04, 0.05);
  const back = box(0.24, length, 0.012, "#FFFDF4", 0, -length + 0.04, 0.042, 0.004);
  return group(back, sheet);
}

/** The register, shut and locked. */
export function lockedRegister(width = 0.44, height = 0.54, isDesks = false): Group {
  const draw: Draw = (context, across, down) => {
    fill(context, across, down, "#34457E");
    panel(context, across * 0.12, down * 0.1, across * 0.76, down * 0.32, 20, "#FFF6E0");
    drawIcon(
      context,
      "person",
      across * (isDesks ? 0.32 : 0.5),
      down * 0.26,
      down * 0.11,
      "#34457E",
    );
    if (isDesks) drawIcon(context, "bell", across * 0.68, down * 0.26, down * 0.12, "#B9731B");
  };
  const cover = board({ width, height, margin: 0.03, frame: "#22305E", draw });
  const pages = box(width * 0.95, height * 0.94, 0.06, "#FFFDF4", 0, -height * 0.47, -0.05, 0.01);
  const lock = place(padlock(), { y: -height * 0.2, z: 0.06, scale: width * 1.7 });
  return group(cover, pages, lock);
}

/** Screwdriver with its tip up, held at its handle. */
export const screwdriver = (): Group =>
  group(
    cylinder(0.032, 0.032, 0.16, "#E5402F", 0, -0.06, 0.05, 14),
    cylinder(0.012, 0.012, 0.2, material("#AEB7C2", { roughness: 0.3 }), 0, 0.1, 0.05, 10),
  );

/** Sheet of machines that are known, each ticked; `strange` leaves one with a question. */
export function machineList(isDone: boolean): Group {
  const draw: Draw = (context, width, height) => {
    fill(context, width, height, "#FFFDF4");
    drawIcon(context, "arcs", width / 2, height * 0.14, height * 0.1, "#34457E", 0.24);
    for (const [row, icon] of (["laptop", "printer", "phone"] as const).entries()) {
      const y = height * (0.4 + row * 0.22);
      drawIcon(context, icon, width * 0.3, y, height * 0.085, palette.ink);
      if (isDone || row < 1)
        drawIcon(context, "tick", width * 0.72, y, height * 0.1, "#2E9E6B", 0.36);
    }
  };
  return group(
    place(clipboard({ width: 0.36, height: 0.46, draw, color: "#4D9FA6" }), { y: -0.1, z: 0.06 }),
  );
}
