import { judgementCounts } from "#core/judgement";
import { element } from "#ui/element";
import { type IconName, icon } from "./icons";
import type { Play } from "./play";

/** What the seals in the room mean, how many there are, and why somebody who counts finds too few. */
export function sealedCounts({ app, scenario, episode }: Play, gone: number) {
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
  return [
    ...count("spotted", "eye", spotted),
    ...count("missed", "missed", missed),
    ...(gone === 0
      ? []
      : [
          element(
            "span",
            { class: "caption__gone" },
            app.t("episode:accident.gone", { count: gone }),
          ),
          " ",
        ]),
    // No seal stands for these, and no day is told of them.
    ...count("doubted", "shield", doubted),
    element("br"),
  ];
}
