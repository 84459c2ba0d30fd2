import type { Group } from "three";
import { palette } from "../../toolkit/palette";
import { board } from "../../toolkit/parts/boards";
import type { Pose } from "../../toolkit/people/poses";
import { group } from "../../toolkit/primitives";
import { drawHolidayPhoto } from "./photo";

/** Both hands under something held up for all to see. */
export const showing: Pose = {
  left: { elbow: [-0.4, 0.46, 0.1], hand: [-0.25, 0.5, 0.3] },
  right: { elbow: [0.4, 0.46, 0.1], hand: [0.25, 0.5, 0.3] },
};

/** Mr Banba beside a giraffe, to be held in the right hand of who is `showing` it. */
export function postcard(): Group {
  const photo = board({
    width: 0.52,
    height: 0.6,
    draw: drawHolidayPhoto,
    frame: palette.white,
    margin: 0.02,
    pixels: 700,
  });
  const held = group(photo);
  photo.position.set(-0.25, 0.06, 0.08);
  return held;
}
