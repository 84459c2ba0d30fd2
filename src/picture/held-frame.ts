import { grown, sharedArea } from "./boxes";
import type { Box } from "./manifest";

/** Between a thing and the frame around it, in stage units. */
const PAD = 14;

/** So much around a face is free of the frame's line. */
const AIR = 8;

/** Of a face: a tuft of hair may be in it. */
const TUFT = 0.02;

/** The frame that is held around what is called, in stage units: all of it, so that nothing of it is left out. */
export const frameAround = (box: Box): Box => grown(box, PAD);

/**
 * The faces that a frame's line would run through, with some air: whoever stands before the thing
 * stands before its frame, too.
 */
export function beforeFrame(frame: Box, faces: readonly Box[]): readonly Box[] {
  return faces
    .filter((face) => {
      const shared = sharedArea(frame, face);
      const area = face.width * face.height;
      return shared > TUFT * area && shared < area;
    })
    .map((face) => grown(face, AIR));
}
