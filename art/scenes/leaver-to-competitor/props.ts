import type { Group, Object3D } from "three";
import { type Draw, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { desk } from "../../toolkit/parts/furniture";
import { fill, panel } from "../../toolkit/parts/paint";
import { ball, box, cylinder, degrees, group, place } from "../../toolkit/primitives";
import { PRESS } from "./looks";
import { spots } from "./room";

/** One colour, as it was chosen. */
const flowers = ["#FF8FA8", "#F77C99", "#FF8FA8", "#F77C99", "#FF8FA8", "#F77C99", "#FF9FB5"];

/** A large bunch of flowers in paper; origin where the hands hold it. */
export function bouquet(): Group {
  const paper = material("#FFF1DC", { roughness: 0.8 });
  const leaf = material(palette.leafDark, { roughness: 0.7 });
  const made = group(cylinder(0.27, 0.05, 0.36, paper, 0, -0.2, 0, 24));
  made.add(box(0.16, 0.09, 0.05, "#E5402F", 0, -0.14, 0.09, 0.02));
  for (const [index, color] of flowers.entries()) {
    const angle = degrees(index * 60);
    const r = index === 6 ? 0 : 0.17;
    made.add(
      ball(0.088, color, Math.sin(angle) * r, 0.22 + (index === 6 ? 0.06 : 0), Math.cos(angle) * r),
      ball(0.07, leaf, Math.sin(angle + 0.5) * 0.22, 0.16, Math.cos(angle + 0.5) * 0.2),
    );
  }
  made.rotation.set(0.24, 0, 0.1);
  return group(place(group(made), { x: -0.12, y: -0.05, z: 0.12 }));
}

/** A white handkerchief in a hand. */
export function handkerchief(): Object3D {
  const cloth = material("#FFFFFF", { roughness: 0.9 });
  const fold = box(0.17, 0.15, 0.03, cloth, 0.02, -0.02, 0.05, 0.012);
  fold.rotation.z = 0.5;
  return group(fold, ball(0.07, cloth, 0, -0.02, 0.04, 1.1, 0.8, 0.5));
}

/** A notebook held open before the chest. */
export function notebook(): Object3D {
  const draw: Draw = (context, w, h) => {
    fill(context, w, h, "#FFFDF4");
    for (let row = 0; row < 5; row++)
      panel(context, w * 0.12, h * (0.16 + row * 0.16), w * 0.7, h * 0.05, 4, "#9FB4CC");
  };
  const page = print(0.3, 0.22, 300, draw);
  page.position.set(0, 0.13, 0.014);
  const book = group(box(0.34, 0.26, 0.024, PRESS, 0, 0, 0, 0.01), page);
  book.rotation.x = -0.7;
  return place(group(book), { x: -0.17, y: -0.05, z: 0.05 });
}

/** Stands something on a low table before the front desk, not on the bare floor. */
export const onLowTable = (what: Object3D): Group =>
  place(
    group(
      desk({ width: 1.26, depth: 0.46, height: 0.15, top: "#E2B98A", legs: "#8A6A4A" }),
      place(group(what), { y: 0.15 }),
    ),
    spots.floor,
  );
