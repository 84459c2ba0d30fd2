import type { Group } from "three";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { box, group, type Point3, place, ring, tube } from "../../toolkit/primitives";
import { sign } from "./prints";

/** A tag with the reward, tied to the bag of somebody else: not of the colour of the one that is lost. */
export function rewardTag(): Group {
  const [leather, dark] = ["#44608F", "#2F4468"];
  const string = material("#FFFFFF", { roughness: 0.8 });
  const tag = board({
    width: 0.34,
    height: 0.3,
    draw: sign("yen", palette.ink, "#FFE07A", 0.42),
    frame: "#E0B04A",
    margin: 0.02,
  });
  tag.position.set(0.12, 0.22, 0.18);
  tag.rotation.z = -0.14;
  const knot: Point3 = [0.15, 0.38, 0.2];
  return place(
    group(
      box(0.74, 0.44, 0.28, leather, 0, 0, 0, 0.08),
      box(0.75, 0.16, 0.29, dark, 0, 0.29, 0, 0.06),
      ring(0.19, 0.03, dark, 0, 0.45, 0, Math.PI),
      // From the handle down to the tag before the bag.
      tube([[0.15, 0.56, 0.02], [0.19, 0.52, 0.12], knot], 0.014, string),
      ring(0.036, 0.013, "#C9D1DA", ...knot),
      tag,
    ),
    { x: -0.16, z: 1.9, turn: 4 },
  );
}
