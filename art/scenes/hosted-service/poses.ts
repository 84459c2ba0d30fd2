import type { Pose } from "../../toolkit/people/poses";

/** Hands before the mouth. */
export const atMouth: Pose = {
  left: { elbow: [-0.34, 0.5, 0.16], hand: [-0.09, 0.74, 0.35] },
  right: { elbow: [0.34, 0.5, 0.16], hand: [0.09, 0.74, 0.35] },
};

/** Hands together before the lap, to bow. */
export const bowing: Pose = {
  left: { elbow: [-0.3, 0.46, 0.1], hand: [-0.06, 0.4, 0.24] },
  right: { elbow: [0.3, 0.46, 0.1], hand: [0.06, 0.4, 0.24] },
};

/** One hand over the eyes, the other at the side: it lies nowhere about. */
export const searching: Pose = {
  left: { elbow: [-0.46, 0.62, 0.1], hand: [-0.24, 0.9, 0.22] },
  right: { elbow: [0.29, 0.48, 0.04], hand: [0.27, 0.37, 0.12] },
};

/** Shoulders down, both hands low round what is left. */
export const slumped: Pose = {
  left: { elbow: [-0.3, 0.42, 0.12], hand: [-0.13, 0.42, 0.3] },
  right: { elbow: [0.3, 0.42, 0.12], hand: [0.13, 0.42, 0.3] },
};

/** Hands meet, high before the chest. */
export const clapping: Pose = {
  left: { elbow: [-0.36, 0.5, 0.14], hand: [-0.07, 0.62, 0.34] },
  right: { elbow: [0.36, 0.5, 0.14], hand: [0.07, 0.64, 0.34] },
};

/** A hand on the chest, the other hangs: it is over. */
export const breathingOut: Pose = {
  left: { elbow: [-0.27, 0.5, 0], hand: [-0.25, 0.36, 0.06] },
  right: { elbow: [0.34, 0.48, 0.12], hand: [0.05, 0.56, 0.26] },
};

/** Holds out a full bag beside her, the other hand open. */
export const handingOver: Pose = {
  left: { elbow: [-0.44, 0.54, 0.12], hand: [-0.5, 0.72, 0.3] },
  right: { elbow: [0.36, 0.48, 0.12], hand: [0.3, 0.58, 0.32] },
};

/** Points at the counter, the hand near enough to touch nobody beside him. */
export const pointingNear: Pose = {
  left: { elbow: [-0.27, 0.5, 0], hand: [-0.24, 0.38, 0.1] },
  right: { elbow: [0.34, 0.56, 0.12], hand: [0.4, 0.84, 0.24] },
};

/** Something small is held up for all to see. */
export const lifting: Pose = {
  left: { elbow: [-0.4, 0.5, 0.1], hand: [-0.2, 0.44, 0.14] },
  right: { elbow: [0.42, 0.6, 0.08], hand: [0.5, 0.86, 0.16] },
};
