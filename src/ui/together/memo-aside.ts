import { element } from "#ui/element";
import { nextWords } from "./memo-next";
import type { SmallWalls } from "./memo-preview";
import type { MemoWords } from "./memo-words";
import type { OpenRoom } from "./room-door";

/** What the wall shows, and what is right, before everybody sees it. */
export function memoAside(
  open: OpenRoom,
  { answer, kind, verdict }: MemoWords,
  walls: SmallWalls,
): HTMLElement {
  const { t } = open.play.app;
  const next = nextWords(open.play);
  return element(
    "aside",
    { class: "host__aside" },
    element("h2", { class: "host__on-wall" }, t("together:setUp.wallWindow")),
    walls.now,
    answer === undefined
      ? undefined
      : element(
          "section",
          { class: "host-box host-box--answer" },
          element("h2", {}, t(`together:memo.${kind === "measure" ? "effect" : "answer"}`)),
          verdict === undefined ? undefined : element("p", {}, element("strong", {}, verdict)),
          ...answer.split("\n").map((line) => element("p", {}, line)),
        ),
    element(
      "section",
      { class: "host__then" },
      element(
        "p",
        {},
        next === undefined ? t("together:memo.over") : t("together:memo.then", { next }),
      ),
      next === undefined ? undefined : walls.next,
    ),
  );
}
