import { element } from "#ui/element";
import { button } from "#ui/episode/button";
import type { App } from "#ui/screen";

/** How long it is seen after the pointer has moved. */
const SEEN_MS = 4000;

interface DrawerButton {
  readonly button: HTMLElement;
  /** Where notes are open in a window of their own, nothing is to be pressed on the wall. */
  tell(isOffered: boolean, isOpen: boolean): void;
  stop(): void;
}

/**
 * Opens the notes beside the wall for whoever has no key for it. A hall does not see it: it comes
 * with the pointer, or with focus, and lies on the heads along the lower edge.
 */
export function drawerButton(app: App, frame: HTMLElement, toggle: () => void): DrawerButton {
  const own = button(
    "",
    { id: "wall-to-notes", kind: "quiet", size: "small", shortcut: "N" },
    toggle,
  );
  own.classList.add("wall__to-notes");
  // A press of the pointer takes no focus: Space and Enter still go on with the hall.
  own.addEventListener("mousedown", (event) => event.preventDefault());
  const name = () => own.replaceChildren(element("span", {}, app.t("together:memo.heading")));
  name();
  let seen: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    own.classList.add("is-seen");
    clearTimeout(seen);
    seen = setTimeout(() => own.classList.remove("is-seen"), SEEN_MS);
  };
  // A touch ends where it began, and moves nothing.
  frame.addEventListener("pointermove", show);
  frame.addEventListener("pointerup", show);
  const stopNaming = app.onLocale(name);
  return {
    button: own,
    tell(isOffered, isOpen) {
      own.hidden = !isOffered;
      own.ariaExpanded = String(isOpen);
    },
    stop() {
      clearTimeout(seen);
      stopNaming();
    },
  };
}
