import { element } from "#ui/element";
import type { Pose } from "./guide";
import type { Play } from "./play";

/** まもる隊長 beside his bubble, inside a sheet of paper. */
export function captainSays({ content }: Play, pose: Pose, words: string): HTMLElement {
  const src = content.urlOf(`shared/mascot-${pose}.webp`);
  return element(
    "div",
    { class: `captain-says captain-says--${pose}` },
    element("img", { class: "captain-says__picture", src, alt: "" }),
    element("p", { class: "bubble bubble--left" }, words),
  );
}
