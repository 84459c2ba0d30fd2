import { element } from "#ui/element";
import type { Play } from "./play";

type Part = "situation" | "action";

/** Stands for a slot in the sentence until that is put in. */
const SLOT = "\ue000";

/** How long a chosen part flies from its card into the sentence. */
const FLIGHT_MS = 250;

export interface SentenceBoard {
  readonly root: HTMLElement;
  /** Puts the words of the parts into their slots; "" leaves a slot empty. */
  fill(words: Readonly<Record<Part, string>>): void;
  /** Lets the words of a slot come from where their card is. */
  flyFrom(part: Part, card: HTMLElement): void;
}

/** A slot with the point or comma behind it, which no space and no line parts from it; and the rest. */
function closed(slot: HTMLElement, behind: string): readonly HTMLElement[] {
  const sign = /^[、。,.]?/.exec(behind)?.[0] ?? "";
  const rest = behind.slice(sign.length);
  return [
    element("span", { class: "sentence-board__part" }, slot, sign),
    ...(rest === "" ? [] : [element("span", {}, rest)]),
  ];
}

/** 「もし〜、私は〜。」 as one board with two slots, said anew when it changes. */
export function sentenceBoard({ app }: Play): SentenceBoard {
  const slots = {
    situation: element("span", { class: "slot slot--situation" }),
    action: element("span", { class: "slot slot--action" }),
  };
  const sentence = app.t("episode:goal.sentence", { situation: SLOT, action: SLOT });
  const [before = "", between = "", after = ""] = sentence.split(SLOT);
  const root = element(
    "p",
    { class: "sentence-board", role: "status" },
    element("span", {}, before),
    ...closed(slots.situation, between),
    ...closed(slots.action, after),
  );
  const fillSlot = (part: Part, words: string) => {
    const slot = slots[part];
    // Said anew only when it says something else.
    if (slot.dataset["words"] === words) return;
    slot.dataset["words"] = words;
    slot.classList.toggle("is-empty", words === "");
    slot.replaceChildren(element("span", {}, words === "" ? app.t("episode:goal.choose") : words));
  };
  return {
    root,
    fill({ situation, action }) {
      fillSlot("situation", situation);
      fillSlot("action", action);
    },
    flyFrom(part, card) {
      if (app.isReducedMotion()) return;
      const to = slots[part].getBoundingClientRect();
      const from = card.getBoundingClientRect();
      const start = `translate(${from.left - to.left}px, ${from.top - to.top}px)`;
      slots[part].firstElementChild?.animate([{ transform: start }, { transform: "none" }], {
        duration: FLIGHT_MS,
        easing: "ease-out",
      });
    },
  };
}
