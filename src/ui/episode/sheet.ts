import { element } from "#ui/element";
import { icon } from "./icons";

/** A stamp pressed on the picture: its address, and where that is (sign-style.ts). */
interface SheetStamp {
  readonly src: string;
  readonly style: Readonly<Record<string, string>>;
}

/** What a close-up shows. */
export interface SheetContent {
  /** Number tag, as on the picture. */
  readonly tag?: string;
  readonly title: string;
  /** Address of the close-up picture. */
  readonly picture: string;
  readonly stamp?: SheetStamp | undefined;
  /** Physical facts. */
  readonly facts: string;
  /** What is said after judging. */
  readonly answer?: HTMLElement | undefined;
  readonly actions: readonly HTMLElement[];
  /** Words of the closing button; without them the sheet cannot be closed before it is done. */
  readonly close?: string;
  /** Words of the button that makes the picture large. */
  readonly enlarge: string;
}

/** A close-up laid over everything: a real modal dialog. */
export interface Sheet {
  readonly dialog: HTMLDialogElement;
  /** Fills it anew, and focuses the heading of the answer if there is one now. */
  fill(content: SheetContent): void;
  remove(): void;
}

interface SheetOptions {
  readonly extraClass?: string;
  /** Whoever only looks sees it, and can go on to whatever lies beside it. */
  readonly isReading?: boolean;
}

/** Opens an empty sheet in `root`. `onClose` runs when the player closes it. */
export function openSheet(
  root: HTMLElement,
  onClose: () => void,
  { extraClass = "", isReading = false }: SheetOptions = {},
): Sheet {
  const dialog = element("dialog", {
    class: `sheet ${extraClass}`.trim(),
    "aria-labelledby": "sheet-title",
    inert: isReading,
  });
  let canClose = true;
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    if (canClose) onClose();
  });
  // A click on the backdrop is one on the dialog itself; its content covers the rest.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog && canClose) onClose();
  });
  root.append(dialog);

  return {
    dialog,
    fill(content) {
      canClose = content.close !== undefined;
      dialog.replaceChildren(sheetPaper(content, onClose));
      if (dialog.open) return;
      if (isReading) dialog.show();
      else dialog.showModal();
    },
    remove() {
      dialog.close();
      dialog.remove();
    },
  };
}

function sheetPaper(content: SheetContent, onClose: () => void): HTMLElement {
  return element(
    "div",
    { class: "sheet__paper panel" },
    element(
      "div",
      { class: "sheet__head panel__head" },
      content.tag === undefined ? undefined : element("span", { class: "tag" }, content.tag),
      element("h2", { class: "sheet__title", id: "sheet-title", tabindex: -1 }, content.title),
      content.close === undefined ? undefined : closeButton(content.close, onClose),
    ),
    element(
      "div",
      { class: "sheet__body" },
      sheetPicture(content),
      element(
        "div",
        { class: "sheet__words" },
        element("p", { class: "sheet__facts" }, content.facts),
        content.answer,
      ),
      element("div", { class: "sheet__actions" }, ...content.actions),
    ),
  );
}

/** On a phone the picture is small beside the words; a tap makes it large and small again. */
function sheetPicture({ picture, stamp, enlarge }: SheetContent): HTMLElement {
  const frame = element(
    "button",
    {
      class: "sheet__picture",
      type: "button",
      id: "sheet-picture",
      "aria-label": enlarge,
      "aria-pressed": "false",
      onclick: () => {
        const isLarge = frame.classList.toggle("is-large");
        frame.ariaPressed = String(isLarge);
      },
    },
    element("img", { src: picture, alt: "" }),
    stamp === undefined
      ? undefined
      : element(
          "span",
          { class: "sheet__marked" },
          element("img", { class: "sheet__stamp", alt: "", ...stamp }),
        ),
    element("span", { class: "sheet__zoom" }, icon("zoom")),
  );
  return frame;
}

function closeButton(words: string, onClose: () => void): HTMLElement {
  return element(
    "button",
    {
      class: "sheet__close",
      type: "button",
      id: "sheet-close",
      "aria-label": words,
      onclick: onClose,
    },
    icon("cross"),
  );
}
