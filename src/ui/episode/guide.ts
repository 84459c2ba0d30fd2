import { element, setText } from "#ui/element";
import { restingBox } from "./resting-box";

export type Pose = "salute" | "point" | "warn" | "cheer" | "wink" | "stand";

/** まもる隊長 and what he says. He folds away to his face, so that nothing lies under him. */
export interface Guide {
  readonly root: HTMLElement;
  /** Says something, unfolded; `name` is what the button that folds him is called. */
  say(pose: Pose, words: string, name: string): void;
  fold(): void;
  /** Folds where what he says would lie over any of these. */
  giveWay(to: Iterable<HTMLElement>): void;
  hide(): void;
}

export function createGuide(pictureOf: (file: string) => string): Guide {
  const picture = element("img", { class: "captain__picture", alt: "", src: "" });
  const words = element("p", { class: "captain__text" });
  const bubble = element(
    "div",
    { class: "captain__bubble bubble bubble--left", id: "guide-words" },
    words,
  );
  const face = element(
    "button",
    { class: "captain__face", type: "button", id: "guide-face", "aria-controls": "guide-words" },
    picture,
  );
  const root = element("aside", { class: "captain", hidden: true }, face, bubble);

  const setFolded = (isFolded: boolean) => {
    root.classList.toggle("is-folded", isFolded);
    face.ariaExpanded = String(!isFolded);
    bubble.hidden = isFolded;
  };
  face.addEventListener("click", () => setFolded(!bubble.hidden));

  return {
    root,
    say(pose, text, name) {
      picture.src = pictureOf(`shared/mascot-${pose}.webp`);
      setText(words, text);
      face.ariaLabel = name;
      root.ariaLabel = name;
      root.hidden = false;
      setFolded(false);
    },
    fold: () => setFolded(true),
    giveWay(to) {
      // Before its letters have come, a page has not the sizes it will have.
      if (document.fonts.status !== "loaded") {
        void document.fonts.ready.then(() => this.giveWay([...to]));
        return;
      }
      if (!bubble.hidden && [...to].some((each) => overlap(restingBox(bubble), restingBox(each)))) {
        setFolded(true);
      }
    },
    hide() {
      root.hidden = true;
    },
  };
}

/** So much of a bubble's rim may lie over something without hiding it, in pixels. */
const RIM = 8;

function overlap(one: DOMRect, other: DOMRect): boolean {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return wide > RIM && high > RIM;
}
