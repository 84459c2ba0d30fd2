import { element } from "#ui/element";
import type { Screen } from "#ui/screen";
import { topBar } from "#ui/top-bar";
import { mountWords } from "#ui/words";
import "./no-room.css";

/** Wall and notes need a room; without one they lead to where it is made. */
export const noRoomScreen: Screen = (root, app) =>
  mountWords(root, app, () => [
    element(
      "div",
      { class: "no-room" },
      topBar(app, { words: app.t("shell:places.back") }),
      element(
        "main",
        { class: "panel no-room__main" },
        element("h1", { tabindex: -1 }, app.t("together:wall.noRoom")),
        element("p", {}, app.t("together:wall.noRoomLead")),
        element(
          "a",
          { id: "to-set-up", class: "button button--primary", href: "#/together" },
          element("span", {}, app.t("together:wall.toSetUp")),
        ),
      ),
    ),
  ]);

/** The wall once the host has ended its session: a hall that still sits there needs no buttons. */
export const overScreen: Screen = (root, app) =>
  mountWords(root, app, () => [
    element(
      "main",
      { class: "wall-over" },
      element("h1", { tabindex: -1 }, app.t("together:wall.over")),
    ),
  ]);
