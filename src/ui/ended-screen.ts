import { optionalPicture } from "#content/assets";
import { codeBox } from "./code-box";
import { element } from "./element";
import type { App, Screen } from "./screen";
import { mountWords } from "./words";

type Ending = "ending" | "saved" | "lost";

/** 「保存して終了」: ends the visit and says what became of it; the window is the platform's. */
export const endedScreen: Screen = (root, app) => {
  let ending: Ending = "ending";
  let undo: () => void = () => undefined;
  const show = () => {
    undo = mountWords(root, app, () => [page(app, ending)]);
    root.querySelector<HTMLElement>("h1")?.focus({ preventScroll: true });
  };
  const end = app.shell.visit?.end() ?? Promise.resolve(false);
  void end.then((isSaved) => {
    undo();
    ending = isSaved ? "saved" : "lost";
    show();
  });
  show();
  return () => undo();
};

function page(app: App, ending: Ending): HTMLElement {
  const { t } = app;
  const src = optionalPicture(ending === "lost" ? "mascot-warn.webp" : "mascot-salute.webp");
  const code = ending === "lost" ? app.shell.progressCode() : undefined;
  const words =
    ending === "lost" && code === undefined ? "lostNothing" : (`${ending}Words` as const);
  return element(
    "main",
    { class: "trouble ended" },
    src === undefined ? undefined : element("img", { class: "trouble__captain", src, alt: "" }),
    element(
      "div",
      { class: "panel trouble__panel" },
      element("h1", { class: "panel__head", tabindex: -1 }, t(`shell:visit.ended.${ending}`)),
      element(
        "div",
        { class: "panel__body trouble__body" },
        element("p", { role: "status" }, t(`shell:visit.ended.${words}`)),
        ...(code === undefined ? [] : progressCode(app, code)),
        ending === "ending" ? undefined : wayBack(app),
      ),
    ),
  );
}

/** A code to be copied by whoever has no other way to keep how far he is. */
export function progressCode(app: Pick<App, "t" | "notify">, code: string): readonly HTMLElement[] {
  const { t } = app;
  return codeBox(app, "progress", code, {
    label: t("problems:code.heading"),
    copy: t("problems:code.copy"),
  });
}

function wayBack({ shell, t }: App): HTMLElement | undefined {
  const href = shell.visit?.returnTo();
  return href === undefined
    ? undefined
    : element(
        "a",
        { id: "ended-return", class: "button button--primary", href },
        element("span", {}, t("shell:visit.ended.return")),
      );
}
