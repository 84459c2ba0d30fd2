import { wordsOf } from "#content/scenario-text";
import { judgedThings } from "#core/judgement";
import { element } from "#ui/element";
import { causeResult } from "./cause-answers";
import { causesOf } from "./cause-parts";
import { judgementLooks as looks } from "./judgement-looks";
import type { Play } from "./play";
import { verdictLabel } from "./verdict";

/** Every thing of the room in the order of the number tags, with judgement and reason. */
export function thingResults(play: Play): HTMLElement {
  const { t } = play.app;
  const judged = new Map(
    judgedThings(play.scenario, play.episode()).map(({ thing, judgement }) => [
      thing.id,
      judgement,
    ]),
  );
  const items = play.content.manifest.things.map(({ id, closeUp }, index) => {
    const words = wordsOf(play.text().things, id);
    const judgement = judged.get(id) ?? "missed";
    const { tone, sign } = looks[judgement];
    return element(
      "li",
      { class: `result result--${tone} result--picture` },
      element("img", {
        class: "result__picture",
        src: play.content.urlOf(closeUp),
        alt: "",
        loading: "lazy",
      }),
      element(
        "div",
        { class: "result__words" },
        element(
          "h4",
          { class: "result__name" },
          t("episode:debrief.thing", { number: index + 1, name: words.name }),
        ),
        verdictLabel(tone, sign, t(`episode:judgement.${judgement}`)),
        element("p", {}, words.reason),
      ),
    );
  });
  return element("ul", { class: "results" }, ...items);
}

/** Every cause card, link by link. */
export function chainCauses(play: Play): HTMLElement {
  const links = play.scenario.chain.slice(1);
  return element(
    "div",
    {},
    ...links.map((link) =>
      element(
        "section",
        { class: "part" },
        element("h4", { class: "link-words__name" }, wordsOf(play.text().chain, link.id).name),
        element(
          "ul",
          { class: "results" },
          ...causesOf(play, link).map((cause) => causeResult(play, cause)),
        ),
      ),
    ),
  );
}
