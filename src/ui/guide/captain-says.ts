import { optionalPicture } from "#content/assets";
import { type Child, element } from "#ui/element";
import "./captain-says.css";

/** How he stands. */
type Pose = "salute" | "point" | "cheer" | "warn" | "stand" | "wink";

/** まもる隊長 with a few words beside him; his picture says nothing that they do not. */
export function captainSays(pose: Pose, ...words: readonly Child[]): HTMLElement {
  const src = optionalPicture(`mascot-${pose}.webp`);
  return element(
    "div",
    { class: "says no-print" },
    src === undefined ? undefined : element("img", { class: "says__picture", src, alt: "" }),
    element("div", { class: "bubble bubble--left says__words" }, ...words),
  );
}
