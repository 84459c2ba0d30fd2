import { presentStep } from "#core/room/room";
import type { RoomStep } from "#core/room/steps";
import { areEntered } from "#core/room/votes";
import { element } from "#ui/element";
import { button } from "#ui/episode/button";
import { icon } from "#ui/episode/icons";
import { hand } from "./hand-signs";
import { enterHands, shows } from "./host-keys";
import type { OpenRoom } from "./room-door";

/** How many hands are drawn for what 1 to 4 enter, of five. */
const drawn = { most: 5, half: 3, few: 1, none: 0 } as const;

/** Half and half only where two answers face each other; of a card, half the hall. */
const wordsOf = (show: keyof typeof drawn, { kind }: RoomStep) =>
  show === "half" && kind !== "thing" ? "halfOfAll" : show;

/** Where the host enters the hands of the present step; nothing where none are asked for. */
export function memoEntry(open: OpenRoom): HTMLElement | undefined {
  const { store, play } = open;
  const room = store.room();
  const step = presentStep(store.scenario, room);
  if (!step.asks || room.at.press > 0) return undefined;
  const { t } = play.app;
  return element(
    "section",
    { class: "host-entry" },
    element(
      "h2",
      { class: "host-entry__heading" },
      t(step.kind === "thing" ? "together:memo.entryDanger" : "together:memo.entry"),
    ),
    element(
      "div",
      { class: "host-entry__hands" },
      ...shows.map((show, index) => {
        const isEntered = room.shows[step.id]?.show === show;
        return element(
          "button",
          {
            id: `hands-${show}`,
            class: `hands-button ${isEntered ? "is-entered" : ""}`.trim(),
            type: "button",
            "aria-pressed": isEntered,
            "aria-keyshortcuts": String(index + 1),
            onclick: () => enterHands(store, show),
          },
          element(
            "span",
            { class: "hands-button__hands" },
            ...Array.from({ length: 5 }, (_, each) => {
              const one = hand("open");
              one.classList.toggle("is-down", each >= drawn[show]);
              return one;
            }),
          ),
          element(
            "span",
            { class: "hands-button__words" },
            isEntered ? icon("check") : undefined,
            element("span", {}, t(`together:hands.${wordsOf(show, step)}`)),
            element("kbd", { class: "keycap", "aria-hidden": "true" }, String(index + 1)),
          ),
        );
      }),
    ),
    byNumber(open, step),
  );
}

/** The same counted: how many are in the hall, and how many hands were up. */
function byNumber({ store, play }: OpenRoom, step: RoomStep): HTMLElement {
  const { t, notify } = play.app;
  const room = store.room();
  const field = (id: string, words: string, value: string, name?: string) =>
    element(
      "label",
      { class: "host-entry__field" },
      element("span", {}, words),
      element("input", { id, name, type: "text", value, maxlength: 4 }),
    );
  const shown = room.shows[step.id]?.show;
  const people = field("memo-people", t("together:memo.inHall"), String(room.people ?? ""));
  const count = field(
    "memo-count",
    t("together:memo.handsUp"),
    typeof shown === "number" ? String(shown) : "",
    // What is typed for one question is not meant for the next.
    step.id,
  );
  const enter = () => {
    const all = numberIn(people);
    const up = numberIn(count);
    if (Number.isNaN(all) || all === 0) return notify(t("together:memo.noPeople"));
    if (Number.isNaN(up)) return notify(t("together:memo.noHands"));
    // What was refused is mended where it was typed.
    if (areTaken(store, step, all, up)) leaveField();
  };
  return element(
    "details",
    {
      class: "host-entry__count",
      onkeydown(event) {
        const isTyped = event.target instanceof HTMLInputElement && !event.isComposing;
        if (event.key !== "Enter" || !isTyped) return;
        // Else the same press would be heard by the button that is focused now.
        event.preventDefault();
        enter();
      },
    },
    element("summary", { id: "memo-by-number" }, t("together:memo.byNumber")),
    people,
    count,
    button(t("together:memo.enter"), { id: "memo-enter", size: "small" }, enter),
  );
}

/** Asks for what was counted, and tells whether it stands now. */
function areTaken(
  store: OpenRoom["store"],
  step: RoomStep,
  all: number | undefined,
  up: number | undefined,
): boolean {
  if (all !== undefined && all !== store.room().people) store.ask({ type: "people", count: all });
  if (up !== undefined) enterHands(store, up);
  const now = store.room();
  const isHall = all === undefined || now.people === all;
  return isHall && (up === undefined || areEntered(now, step.id, up));
}

/** Keys 1 to 4 are hands again: in a field they would be typed behind what was entered. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLInputElement)
    document.getElementById("memo-next")?.focus();
}

/** The number in a field; undefined where nothing stands in it, NaN where it is none. */
function numberIn(label: HTMLElement): number | undefined {
  const typed = label.querySelector("input")?.value.normalize("NFKC").trim() ?? "";
  if (typed === "") return undefined;
  return /^\d+$/.test(typed) ? Number(typed) : Number.NaN;
}
