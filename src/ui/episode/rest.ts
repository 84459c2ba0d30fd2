import { wordsOf } from "#content/scenario-text";
import { element } from "#ui/element";
import { button } from "./button";
import { phaseHeading } from "./frame";
import type { Play } from "./play";
import { isHazard } from "./things";
import { verdictLabel } from "./verdict";

/** 休憩: the first half is over, and what was taken for harmless is answered now. */
export function showRest(play: Play, onGoOn: () => void): void {
  const { app, frame, room } = play;
  const { t } = app;
  const answers = play.content.manifest.things
    .map(({ id }, index) => ({ id, number: index + 1 }))
    .filter(({ id }) => play.episode().verdicts[id] !== "danger");
  frame.setLayout("split");
  frame.guide.say("cheer", t("episode:rest.guide"), t("episode:guide.name"));
  play.sound.music("calm");
  room.change({ links: [], marks: {}, glowing: [], mood: "calm", inviting: false });
  room.lookAt("room");
  frame.panel.replaceChildren(
    element(
      "div",
      { class: "paper panel" },
      phaseHeading(t("episode:rest.heading")),
      element("p", {}, t(answers.length === 0 ? "episode:rest.none" : "episode:rest.answers")),
      element("ul", { class: "results" }, ...answers.map((each) => thingAnswer(play, each))),
      element(
        "div",
        { class: "paper__buttons" },
        button(t("episode:rest.leave"), { id: "rest-leave", kind: "quiet", icon: "leave" }, () =>
          app.go({ screen: "places" }),
        ),
        button(
          t("episode:rest.on"),
          { id: "rest-on", kind: "primary", icon: "next", iconLast: true },
          onGoOn,
        ),
      ),
    ),
  );
}

function thingAnswer(play: Play, { id, number }: { id: string; number: number }): HTMLElement {
  const { t } = play.app;
  const words = wordsOf(play.text().things, id);
  const isDanger = isHazard(play.scenario, id);
  return element(
    "li",
    { class: "result" },
    element("span", { class: "tag", "aria-hidden": "true" }, String(number)),
    element(
      "div",
      { class: "result__words" },
      element("h3", { class: "result__name" }, words.name),
      isDanger
        ? verdictLabel("bad", "missed", t("episode:judgement.missed"))
        : verdictLabel("good", "shield", t("episode:judgement.cleared")),
      element("p", {}, words.reason),
    ),
  );
}
