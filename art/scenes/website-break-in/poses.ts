import type { Pose } from "../../toolkit/people/poses";

/** One hand at the ear, the other at the keys. */
export const phoneAtKeys: Pose = {
  left: { elbow: [-0.48, 0.58, 0.06], hand: [-0.36, 0.88, 0.12] },
  right: { elbow: [0.36, 0.5, 0.14], hand: [0.34, 0.54, 0.36] },
};

/** Has the cord of the shutter in one hand, high up. */
export const pulling: Pose = {
  left: { elbow: [-0.44, 0.52, 0], hand: [-0.2, 0.42, 0.12] },
  right: { elbow: [0.42, 0.64, 0.06], hand: [0.44, 0.98, 0.16] },
};

/** Hands before the face, turned to each other. */
export const atMouth: Pose = {
  left: { elbow: [-0.34, 0.5, 0.16], hand: [-0.09, 0.74, 0.35] },
  right: { elbow: [0.34, 0.5, 0.16], hand: [0.09, 0.74, 0.35] },
};

/** A phone at one ear, the other hand searching about. */
export const searching: Pose = {
  left: { elbow: [-0.48, 0.58, 0.06], hand: [-0.36, 0.88, 0.12] },
  right: { elbow: [0.46, 0.54, 0.1], hand: [0.48, 0.74, 0.24] },
};

/** A tray held low, so that all see what is on it. */
export const holdingLow: Pose = {
  left: { elbow: [-0.34, 0.42, 0.1], hand: [-0.17, 0.43, 0.34] },
  right: { elbow: [0.34, 0.42, 0.1], hand: [0.17, 0.43, 0.34] },
};

/** An arm up beside the hat: at the screen on the desk behind. */
export const pointingUp: Pose = {
  left: { elbow: [-0.5, 0.72, 0.02], hand: [-0.5, 1.12, -0.04] },
  right: { elbow: [0.27, 0.5, 0], hand: [0.24, 0.38, 0.1] },
};
