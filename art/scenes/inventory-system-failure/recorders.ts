import type { Group } from "three";
import { drawText, print } from "../../toolkit/canvas";
import { material } from "../../toolkit/materials";
import { palette } from "../../toolkit/palette";
import { drawIcon } from "../../toolkit/parts/icons";
import { roundTag } from "../../toolkit/parts/keys";
import { fill, panel } from "../../toolkit/parts/paint";
import { lamp } from "../../toolkit/parts/storage";
import { ball, box, degrees, group, place, ring, tube } from "../../toolkit/primitives";
import { drawRoundArrow } from "./drawings";

function rotationTag(digit: string): Group {
  return roundTag(
    0.125,
    (context, width, height) => {
      context.clearRect(0, 0, width, height);
      drawRoundArrow(context, width / 2, height / 2, width * 0.47, "#B0781A");
      drawText(context, digit, width / 2, height * 0.54, height * 0.36, palette.ink);
    },
    palette.yellow,
  );
}

/** Recording disk with a camera on its front and a numbered tag tied to it. */
function cameraDisk(digit: string): Group {
  const face = print(0.28, 0.36, 384, (context, width, height) => {
    fill(context, width, height, "#EDF1F6");
    panel(context, 0, 0, width, height * 0.16, 0, palette.teal);
    drawIcon(context, "camera", width * 0.5, height * 0.4, width * 0.28, palette.ink);
  });
  face.position.set(0, 0.22, 0.112);
  const tag = rotationTag(digit);
  // It hangs clear of the cabinet, which would cut it.
  tag.scale.setScalar(0.85);
  tag.position.set(0.03, 0.125, 0.145);
  tag.rotation.z = 0.16;
  return group(
    box(0.34, 0.44, 0.22, material("#59677D", { roughness: 0.4 }), 0, 0, 0, 0.035),
    face,
    tag,
  );
}

/** A safe, shut, with a wheel on its door; the tag of what it keeps hangs on the wheel. */
function shutSafe(): Group {
  const shell = material("#5B6B80", { roughness: 0.5 });
  const bright = material("#D7DDE5", { roughness: 0.3 });
  const wheel = ring(0.13, 0.028, bright, 0, 0.32, 0.29);
  const spokes = [0, 60, 120].map((angle) => {
    const spoke = box(0.25, 0.026, 0.02, bright, 0, -0.013, 0, 0.008);
    const turned = group(spoke);
    turned.rotation.z = degrees(angle);
    turned.position.set(0, 0.32, 0.285);
    return turned;
  });
  const tag = rotationTag("2");
  tag.position.set(0.12, 0.15, 0.31);
  tag.rotation.z = -0.1;
  return group(
    box(0.7, 0.62, 0.46, shell, 0, 0, 0, 0.04),
    box(0.58, 0.5, 0.03, material("#8493A6"), 0, 0.06, 0.23, 0.015),
    ball(0.04, bright, 0, 0.32, 0.28, 1, 1, 0.6),
    wheel,
    ...spokes,
    tag,
  );
}

/** A tap on the cabinet, the recorder's plug in it; its own cord goes down the side. */
function tapWithPlug(): Group {
  const grey = material("#9AA7B7", { roughness: 0.5 });
  return group(
    box(0.17, 0.17, 0.12, grey, 0, 0, 0, 0.02),
    box(0.09, 0.09, 0.08, material("#20242E", { roughness: 0.6 }), 0, 0.04, 0.08, 0.02),
    tube(
      [
        [0.06, 0.04, 0],
        [0.11, 0.018, 0],
        [0.128, -0.03, 0],
        [0.128, -0.24, 0],
        [0.128, -0.41, 0],
      ],
      0.018,
      grey,
    ),
  );
}

/** One disk at work, its cable plugged in; the other in the shut safe beside it. */
export function cameraDisks(): Group {
  const cord = material("#20242E", { roughness: 0.6 });
  const light = lamp("on", 0.03);
  light.position.set(0.33, 0.4, 0.16);
  return group(
    place(shutSafe(), { x: -0.36 }),
    place(cameraDisk("1"), { x: 0.22, z: 0.06, turn: -6 }),
    light,
    place(tapWithPlug(), { x: 0.54, z: -0.04 }),
    tube(
      [
        [0.36, 0.06, 0.02],
        [0.43, 0.02, 0.18],
        [0.53, 0.02, 0.2],
        [0.54, 0.08, 0.07],
      ],
      0.018,
      cord,
    ),
  );
}
