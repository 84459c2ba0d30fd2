import { wordsOf } from "#content/scenario-text";
import { judgementCounts } from "#core/judgement";
import { element } from "#ui/element";
import { type IconName, icon } from "./icons";
import type { Play } from "./play";

/** What the seals in the room mean, how many there are, and why somebody who counts finds too few. */
export function sealedCounts(play: Play, gone: readonly string[]) {
  const { app, scenario, episode } = play;
  const { verdicts } = episode();
  const { spotted, missed, doubted } = judgementCounts(scenario, episode());
  const count = (how: "spotted" | "missed" | "doubted", sign: IconName, count: number) =>
    count === 0
      ? []
      : [
          element(
            "span",
            { class: `sealed sealed--${how}` },
            icon(sign),
            element("span", {}, app.t(`episode:accident.${how}Count`, { count })),
          ),
          " ",
        ];
  // Said of those it belongs to: what was missed may still be there while what was spotted is not.
  const goneOf = (isSpotted: boolean) => {
    const names = gone
      .filter((id) => (verdicts[id] === "danger") === isSpotted)
      .map((id) => app.t("episode:accident.named", { name: wordsOf(play.text().things, id).name }));
    if (names.length === 0) return [];
    const words = app.t("episode:accident.gone", { names: names.join(app.t("episode:joint")) });
    return [element("span", { class: "caption__gone" }, words), " "];
  };
  return [
    ...count("spotted", "eye", spotted),
    ...goneOf(true),
    ...count("missed", "missed", missed),
    ...goneOf(false),
    // No seal stands for these, and no day is told of them.
    ...count("doubted", "doubted", doubted),
    element("br"),
  ];
}
