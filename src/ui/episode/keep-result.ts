import { wordsOf } from "#content/scenario-text";
import { isSoundlyKept } from "#core/keep";
import { openHazards } from "#core/plan";
import type { Hazard } from "#core/scenario";
import { element } from "#ui/element";
import type { Play } from "./play";
import { verdictLabel } from "./verdict";

/** Every hazard the plan left open, with the reason it was kept for, or that there was none. */
export function keepResults(play: Play): readonly HTMLElement[] {
  return openHazards(play.scenario, play.episode().measures).map((hazard) =>
    keepResult(play, hazard),
  );
}

function keepResult(play: Play, hazard: Hazard): HTMLElement {
  const { t } = play.app;
  const kept = play.episode().kept[hazard.id];
  const reason = hazard.reasons.find(({ id }) => id === kept);
  const words = reason && wordsOf(wordsOf(play.text().reasons, hazard.id), reason.id);
  const isAcceptable = isSoundlyKept(hazard, kept);
  return element(
    "li",
    { class: `result result--${isAcceptable ? "good" : "bad"}` },
    closeUpOf(play, hazard),
    element(
      "div",
      { class: "result__words" },
      element("h4", { class: "result__name" }, wordsOf(play.text().things, hazard.id).name),
      element(
        "div",
        { class: "result__labels" },
        isAcceptable
          ? verdictLabel("good", "keep", t("episode:keep.answer.acceptable"))
          : verdictLabel("bad", "cross", t(`episode:keep.answer.${words ? "excuse" : "left"}`)),
      ),
      words && element("p", { class: "result__quote" }, words.card),
      element("p", {}, words?.explanation ?? leftWords(play, hazard)),
    ),
  );
}

/** Of what nobody decided on: that one might have, or else what to do about it next. */
function leftWords({ app, text }: Play, { id, retainable }: Hazard): string {
  if (retainable) return app.t("episode:keep.leftMeaning.may");
  const step = wordsOf(text().things, id).nextStep;
  if (step === undefined) return app.t("episode:keep.leftMeaning.never");
  return app.t("episode:goal.nextStep", { step });
}

/** The danger from close by, where there is width for it. */
function closeUpOf({ content }: Play, hazard: Hazard): HTMLElement | undefined {
  const thing = content.manifest.things.find(({ id }) => id === hazard.id);
  const picture =
    thing &&
    element("img", { class: "result__close-up", src: content.urlOf(thing.closeUp), alt: "" });
  return picture && element("span", { class: "result__side" }, picture);
}
