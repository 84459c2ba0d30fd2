import { type Pose, poses } from "../../toolkit/people/poses";

/** One hand holds the umbrella up, the other has let go of a bag that is gone. */
export const underUmbrella: Pose = {
  left: { elbow: [-0.34, 0.5, 0.08], hand: [-0.42, 0.66, 0.22] },
  right: { elbow: [0.38, 0.5, 0.1], hand: [0.38, 0.66, 0.16] },
};

/** Both hands show a sheet. */
export const showing: Pose = {
  left: { elbow: [-0.32, 0.46, 0.12], hand: [-0.2, 0.55, 0.34] },
  right: { elbow: [0.32, 0.46, 0.12], hand: [0.2, 0.55, 0.34] },
};

/** An arm up; the bag that came back hangs from the other hand. */
export const bagBack: Pose = {
  left: poses.cheer.left,
  right: { elbow: [0.38, 0.5, 0.08], hand: [0.37, 0.62, 0.24] },
};

/** Both hands held out over what lies before one. */
export const presenting: Pose = {
  left: { elbow: [-0.38, 0.46, 0.1], hand: [-0.4, 0.5, 0.32] },
  right: { elbow: [0.38, 0.46, 0.1], hand: [0.4, 0.5, 0.32] },
};
