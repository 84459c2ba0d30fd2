import type { Group } from "three";
import { type Draw, drawText } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import { drawIcon } from "../../toolkit/parts/icons";
import { padlock } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { bend, box, group, place } from "../../toolkit/primitives";
import { drawFaceOf } from "./faces";
import { tape } from "./tapes";

const [WIDTH, HEIGHT, DEPTH] = [0.62, 0.4, 0.26] as const;
const STOOL = 0.26;

/** Who hands it over, to what, and when. */
const drawTag: Draw = (context, width, height) => {
  fill(context, width, height, "#FFFDF4");
  panel(context, 0, 0, width, height * 0.1, 0, palette.teal);
  drawIcon(context, "van", width * 0.3, height * 0.36, height * 0.19, palette.navy, 0.22);
  drawFaceOf(context, "sato", width * 0.76, height * 0.36, height * 0.2);
  drawText(context, "18:30", width / 2, height * 0.79, height * 0.32);
};

function stool(): Group {
  const wood = material("#D9A871");
  const legs = [-1, 1].flatMap((x) =>
    [-1, 1].map((z) => box(0.05, STOOL, 0.05, wood, x * 0.42, 0, z * 0.16, 0.015)),
  );
  const top = box(1.02, 0.05, 0.46, wood, 0, STOOL - 0.05, 0, 0.02);
  return place(group(top, ...legs), { x: 0.13, z: 0.08 });
}

/** A carrying case with a window and a padlock, one tape in it, on a low stool; the tag stands beside it. */
export function tapeCase(): Group {
  const shell = material("#4C8C8B", { roughness: 0.4 });
  const glass = material("#DDF0FA", { opacity: 0.25, roughness: 0.08 });
  const inside = place(tape("4", "#2E5C93"), { y: 0.12, z: 0.03, scale: 1.2 });
  const lock = padlock();
  lock.scale.setScalar(0.8);
  lock.position.set(0, HEIGHT - 0.09, DEPTH / 2 + 0.06);
  const tag = board({ width: 0.36, height: 0.3, draw: drawTag, frame: palette.teal, margin: 0.02 });
  tag.rotation.x = -0.14;
  tag.position.set(0, 0.15, 0);
  const card = place(group(tag, box(0.26, 0.03, 0.14, palette.teal, 0, 0, -0.04, 0.01)), {
    x: 0.42,
    z: DEPTH / 2 + 0.06,
  });
  const pane = box(WIDTH - 0.1, HEIGHT - 0.14, 0.012, glass, 0, 0.07, DEPTH / 2 - 0.02, 0.004);
  pane.castShadow = false;
  const walls = group(
    box(WIDTH, 0.08, DEPTH, shell, 0, 0, 0, 0.03),
    box(WIDTH, 0.08, DEPTH, shell, 0, HEIGHT - 0.08, 0, 0.03),
    box(0.06, HEIGHT, DEPTH, shell, -WIDTH / 2 + 0.03, 0, 0, 0.02),
    box(0.06, HEIGHT, DEPTH, shell, WIDTH / 2 - 0.03, 0, 0, 0.02),
    box(WIDTH - 0.04, HEIGHT - 0.04, 0.03, "#2F5F5E", 0, 0.02, -DEPTH / 2 + 0.02, 0.01),
    pane,
  );
  const handle = bend(
    [-0.13, HEIGHT, 0],
    [0, HEIGHT + 0.2, 0],
    [0.13, HEIGHT, 0],
    0.026,
    "#2F3B46",
  );
  const standing = group(walls, inside, lock, handle, card);
  standing.position.y = STOOL;
  return place(group(stool(), standing), { x: 2.6, z: 2.0, turn: 6 });
}
