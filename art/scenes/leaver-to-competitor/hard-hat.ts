import { type Group, Mesh, SphereGeometry } from "three";
import { dot, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { box, cylinder, group, type Point3, tube } from "../../toolkit/primitives";
import { PRESS } from "./looks";

const RADIUS = 0.23;
const HIGH = 0.2;
const LONG = 0.26;

/** From the front of the shell over its top to the back, so far beside its middle. */
function rib(out: number, radius: number, color: string): Mesh {
  const share = Math.sqrt(1 - (out / RADIUS) ** 2);
  const points = Array.from({ length: 13 }, (_, index): Point3 => {
    const angle = Math.PI * (0.14 + 0.06 * index);
    return [out, Math.sin(angle) * HIGH * share, Math.cos(angle) * LONG * share];
  });
  return tube(points, radius, material(color, { roughness: 0.4 }));
}

/** The works' sign at the brow. */
function badge(): Mesh {
  const made = print(
    0.13,
    0.13,
    140,
    (context, w, h) => {
      context.clearRect(0, 0, w, h);
      dot(context, w / 2, h / 2, w * 0.5, PRESS);
      drawIcon(context, "gear", w / 2, h / 2, w * 0.3, "#FFFFFF", 0.24);
    },
    { alpha: true },
  );
  made.position.set(0, 0.092, 0.246);
  made.rotation.x = -0.36;
  return made;
}

/** A hard hat as it lies: ribs over the top, a peak to the front, its chin strap hanging out. */
export function hardHat(): Group {
  const shell = material(palette.white, { roughness: 0.35 });
  const dome = new Mesh(new SphereGeometry(1, 40, 20, 0, Math.PI * 2, 0, Math.PI * 0.5), shell);
  dome.scale.set(RADIUS, HIGH, LONG);
  const brim = cylinder(1, 1, 0.022, shell, 0, 0, 0, 40);
  brim.scale.set(RADIUS + 0.022, 1, LONG + 0.022);
  const peak = cylinder(1, 1, 0.022, shell, 0, 0, 0, 40);
  peak.scale.set(RADIUS * 0.84, 1, 0.2);
  peak.position.set(0, -0.012, LONG - 0.04);
  peak.rotation.x = 0.2;
  const strap = material("#2F3A52", { roughness: 0.8 });
  // Beside it, where it hangs into the crate.
  const loop: readonly Point3[] = [
    [0.17, 0, 0.16],
    [0.235, -0.03, 0.17],
    [0.262, -0.085, 0.12],
    [0.275, -0.1, 0.04],
    [0.27, -0.075, -0.04],
    [0.235, -0.01, -0.1],
    [0.19, 0, -0.1],
  ];
  return group(
    dome,
    brim,
    peak,
    rib(0, 0.026, "#F4F1EA"),
    rib(0.085, 0.016, "#E7E4DC"),
    rib(-0.085, 0.016, "#E7E4DC"),
    badge(),
    tube(loop, 0.013, strap, false, 40),
    box(0.03, 0.05, 0.05, strap, 0.262, -0.09, 0.12, 0.01),
  );
}
