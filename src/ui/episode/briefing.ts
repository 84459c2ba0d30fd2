import { wordsOf } from "#content/scenario-text";
import { headOf } from "#picture/beside";
import { element } from "#ui/element";
import { button } from "./button";
import { barOf } from "./clear-view";
import { phaseHeading } from "./frame";
import { keepAimed } from "./keep-aimed";
import { type Page, pagedView } from "./pages";
import type { MountPhase, Play } from "./play";
import { portrait, speakerName } from "./speaker";

/** Share of the scene that the dialogue hides at least: the camera stays while its words change. */
const COVERED = 0.33;

/** Share of a person's height that is head and shoulders. */
const FACE = 0.6;

/** 導入: who, where and what day it is, beat by beat, while the camera goes from person to person. */
export const briefingView: MountPhase = (play) => {
  const { frame, room, scenario } = play;

  const next = () => {
    const step = play.position().step + 1;
    if (step < scenario.briefing.length) play.move({ step });
    else play.ask({ type: "advance" });
  };
  const back = () => play.move({ step: Math.max(0, play.position().step - 1) });
  const beatAt = (step: number): Page => ({
    key: String(step),
    draw() {
      frame.panel.replaceChildren(dialogue(play, step, next, back));
      const focus = scenario.briefing[step]?.focus ?? "";
      return { remove: keepAimed(() => lookAtFace(play, focus), [frame.scene, frame.panel]) };
    },
  });

  frame.setLayout("cinema");
  frame.guide.hide();
  play.sound.music("calm");
  room.change({ links: [], measures: [], marks: {}, mood: "calm", inviting: false });
  frame.scene.addEventListener("click", next);
  return pagedView(
    play,
    () => beatAt(play.position().step),
    () => frame.scene.removeEventListener("click", next),
  );
};

/** Frames who speaks from the waist up, above the dialogue, which cuts nobody's face. */
function lookAtFace(play: Play, focus: string): void {
  const { content, frame, room } = play;
  const { people, things: all } = content.manifest;
  const box = room.boxOf(focus);
  const hidden = hiddenBelow(play);
  const covered = hidden === 0 ? 0 : Math.max(COVERED, hidden);
  const faces = people.map((each) => headOf(each.box));
  // A phone shows a part of the room's width: something is always cut.
  const things = hidden === 0 ? [] : all.map((each) => each.box);
  if (!box || !people.some(({ id }) => id === focus)) {
    const clear = hidden === 0 ? { faces, bar: barOf(frame) } : {};
    room.lookAt([focus], { covered, ...clear });
    return;
  }
  const speaker = { ...box, height: box.height * FACE };
  room.lookAt(speaker, { covered, faces, things, bar: barOf(frame) });
}

/** Share of the scene that the dialogue hides; on a phone it stands below or beside and hides nothing. */
function hiddenBelow({ frame }: Play): number {
  const { bottom, height, right } = frame.scene.getBoundingClientRect();
  const { top, left } = frame.panel.getBoundingClientRect();
  return top < bottom - 1 && left < right - 1 ? (bottom - top) / height : 0;
}

function dialogue(play: Play, index: number, next: () => void, back: () => void): HTMLElement {
  const { app, scenario } = play;
  const { t } = app;
  const beat = scenario.briefing[index];
  const speaker = beat?.speaker ?? "narrator";
  const { name, role } = speakerName(play, speaker);
  const isLast = index + 1 === scenario.briefing.length;
  return element(
    "div",
    { class: "dialogue panel" },
    portrait(play, speaker),
    element(
      "div",
      { class: "dialogue__words" },
      element(
        "div",
        { class: "dialogue__head" },
        speakerHeading(name, role),
        element("span", { class: "pill pill--quiet" }, element("span", {}, play.text().when)),
      ),
      element("p", { class: "dialogue__text" }, wordsOf(play.text().briefing, beat?.id ?? "")),
    ),
    element(
      "div",
      { class: "dialogue__buttons" },
      element(
        "span",
        { class: "dialogue__count" },
        t("episode:briefing.count", { now: index + 1, all: scenario.briefing.length }),
      ),
      index === 0
        ? undefined
        : button(t("episode:back"), { id: "beat-back", kind: "quiet", icon: "back" }, back),
      button(
        t(isLast ? "episode:briefing.begin" : "episode:next"),
        { id: "beat-next", kind: "primary", icon: "next", iconLast: true },
        next,
      ),
    ),
  );
}

function speakerHeading(name: string, role: string): HTMLElement {
  const heading = phaseHeading(name);
  heading.classList.add("dialogue__name");
  if (role !== "") heading.append(" ", element("small", { class: "dialogue__role" }, role));
  return heading;
}
