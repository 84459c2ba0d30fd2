import { grown, sharedArea } from "./boxes";
import type { Box } from "./manifest";

/** Between a thing and the frame around it, and between that and a face, in stage units. */
const PAD = 14;
const AIR = 8;

/** Of a face: a tuft of hair may be in it. */
const TUFT = 0.12;

/** So much of a frame stays, of 1: less would no longer tell what is meant. */
const LEAST = 0.4;

/**
 * The frame that is held around what is called, in stage units: all of it, so that nothing written
 * on it is cut. A side that would run through somebody's face draws back from it.
 */
export function frameAround(box: Box, faces: readonly Box[]): Box {
  const whole = grown(box, PAD);
  const area = ({ width, height }: Box) => width * height;
  return faces.reduce((frame, face) => {
    if (sharedArea(frame, face) <= TUFT * area(face)) return frame;
    const [best = frame] = drawnBack(frame, grown(face, AIR)).toSorted(
      (one, other) => area(other) - area(one),
    );
    return area(best) >= LEAST * area(whole) ? best : frame;
  }, whole);
}

/** A frame whose one side or other has drawn back from a face. */
function drawnBack({ x, y, width, height }: Box, face: Box): readonly Box[] {
  const [right, bottom] = [x + width, y + height];
  const [faceRight, faceBottom] = [face.x + face.width, face.y + face.height];
  return [
    { x: faceRight, y, width: right - faceRight, height },
    { x, y, width: face.x - x, height },
    { x, y: faceBottom, width, height: bottom - faceBottom },
    { x, y, width, height: face.y - y },
  ].filter((each) => each.width > 0 && each.height > 0);
}
