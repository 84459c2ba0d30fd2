import { shopFrontOf } from "#content/assets";
import { element } from "#ui/element";
import { handSigns, verdictOf } from "./wall-things";
import type { WallPlay, WallViewOf } from "./wall-view";

/** Before it begins: a question for practice, which shows how hands answer; then its answer. */
export const lobbyView: WallViewOf = (play, _, press) => {
  const { t } = play.app;
  const { company, when } = play.text();
  const isAnswered = press > 0;
  return {
    layout: "picture",
    headline: t("together:wall.practiceFirst"),
    picture: practicePicture(play, isAnswered),
    body: isAnswered
      ? [
          verdictOf("danger", t("episode:practice.answer.danger"), [t("episode:practice.reason")]),
          element(
            "div",
            { class: "wall__next" },
            element("img", {
              src: shopFrontOf(play.scenario.room, { isHalfShut: false }),
              alt: "",
            }),
            element(
              "p",
              { class: "wall__lead" },
              element("strong", {}, t("together:wall.lobbyLead", { company: company.name })),
              element("span", {}, when),
            ),
          ),
        ]
      : [
          element("p", { class: "wall__lead" }, t("together:wall.signs")),
          element("div", { class: "hand-signs" }, ...handSigns(play)),
        ],
    captain: isAnswered
      ? { pose: "wink", words: t("together:captain.lobby") }
      : { pose: "point", words: t("together:wall.practice"), asks: "hands" },
  };
};

function practicePicture({ app, content }: WallPlay, isAnswered: boolean): HTMLElement {
  return element(
    "div",
    { class: "wall__close-up" },
    element("img", {
      class: "wall__photo",
      src: content.urlOf("shared/practice.webp"),
      alt: "",
    }),
    isAnswered
      ? element("img", {
          class: "wall__stamp",
          src: content.urlOf(`shared/stamp-danger-${app.locale()}.webp`),
          alt: "",
        })
      : undefined,
  );
}
