import { type Pose, poses } from "../../toolkit/people/poses";

/** One hand leans on the shut umbrella, the other has let go of a bag that is gone. */
export const emptyHanded: Pose = {
  left: { elbow: [-0.34, 0.52, 0.08], hand: [-0.4, 0.72, 0.22] },
  right: { elbow: [0.38, 0.54, 0.1], hand: [0.44, 0.72, 0.2] },
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
