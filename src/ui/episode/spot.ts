import { element, setText } from "#ui/element";
import { button } from "./button";
import { type CloseUpActions, closeUp } from "./close-up";
import { askBeforeEnd } from "./end-of-round";
import { focusHeading, phaseHeading } from "./frame";
import { type Hotspots, mountHotspots } from "./hotspots";
import type { PhaseView, Play } from "./play";
import { openPractice } from "./practice";
import { openSheet, type Sheet } from "./sheet";
import { listenForSpotKeys } from "./spot-keys";
import { isHazard, spotMarks } from "./things";

/** 1R: the player looks at anything, judges it, and ends the round when satisfied. */
export const spotView: PhaseView = (play) => {
  let open: string | undefined;
  let last: string | undefined;
  let hasGreeted = false;

  return () => {
    const { app, frame, room, content } = play;
    const { t } = app;
    const { things } = content.manifest;
    const count = element("p", { class: "spot-bar__count", id: "spot-count" });
    const pips = element("div", { class: "spot-bar__pips", "aria-hidden": "true" });
    let sheet: Sheet | undefined;
    let hotspots: Hotspots | undefined;
    let endQuestion: (() => void) | undefined;

    const update = () => {
      hotspots?.update();
      room.change({ marks: spotMarks(play.scenario, play.episode()) });
      setText(count, countWords(play));
      pips.replaceChildren(...things.map(({ id }) => pip(play, id)));
    };

    const actions: CloseUpActions = {
      judge(verdict) {
        if (open === undefined || play.episode().verdicts[open] === "danger") return;
        const thing = open;
        const isChange = play.episode().verdicts[thing] !== verdict;
        if (isChange && !play.act({ type: "judge", thing, verdict })) return;
        update();
        if (verdict === "safe") return putAside();
        app.sound.play(isHazard(play.scenario, thing) ? "stamp" : "false-alarm");
        fill();
        sheet?.dialog.querySelector<HTMLElement>("[data-answer]")?.focus();
      },
      next: () => lookCloser(nextThing()),
      close,
    };

    function putAside(): void {
      app.sound.play("seen");
      close();
      frame.announce(t("episode:spot.putAside"));
    }

    function lookCloser(thing: string | undefined): void {
      if (thing === undefined) return;
      open = thing;
      last = thing;
      frame.guide.fold();
      app.sound.play("select");
      if (!play.episode().looked.includes(thing)) play.act({ type: "look", thing });
      update();
      fill();
      sheet?.dialog.querySelector<HTMLElement>("#sheet-title")?.focus();
      frameThing(thing);
    }

    function fill(): void {
      if (open === undefined) return;
      sheet ??= openSheet(frame.root, close);
      sheet.fill(closeUp(play, open, actions));
    }

    /** The sheet hides the lower part of a phone's screen: the thing goes above it. */
    function frameThing(thing: string): void {
      const box = room.boxOf(thing);
      const paper = sheet?.dialog.firstElementChild?.getBoundingClientRect();
      if (!box || !paper) return;
      const scene = frame.scene.getBoundingClientRect();
      const hidden = Math.max(0, scene.bottom - paper.top) / scene.height;
      room.lookAt(box, { covered: Math.min(0.6, hidden) });
    }

    function close(): void {
      const thing = open;
      open = undefined;
      sheet?.remove();
      sheet = undefined;
      room.change({ glowing: [] });
      room.lookAt("room");
      if (thing !== undefined) hotspots?.focus(thing);
    }

    /** The next place in reading order that was not looked at; after all of them, simply the next. */
    function nextThing(): string | undefined {
      const from = things.findIndex(({ id }) => id === last) + 1;
      const order = [...things.slice(from), ...things.slice(0, from)];
      const { looked } = play.episode();
      return (order.find(({ id }) => !looked.includes(id)) ?? order[0])?.id;
    }

    function end(): void {
      endQuestion = askBeforeEnd(play, () => {
        app.sound.play("round-clear");
        play.act({ type: "advance" });
      });
    }

    frame.setLayout("room");
    room.change({ links: [], measures: [], mood: "calm", inviting: true, glowing: [] });
    room.clearStamps();
    frame.panel.replaceChildren(
      element(
        "div",
        { class: "spot-bar" },
        element(
          "div",
          { class: "spot-bar__words" },
          phaseHeading(t("episode:spot.heading"), t("episode:spot.round")),
          element("div", { class: "spot-bar__progress" }, count, pips),
        ),
        element(
          "div",
          { class: "spot-bar__buttons" },
          button(t("episode:spot.end"), { id: "spot-end", kind: "quiet", icon: "flag" }, end),
          button(
            t("episode:spot.next"),
            { id: "spot-next", kind: "primary", icon: "next", iconLast: true, shortcut: "N" },
            actions.next,
          ),
        ),
      ),
    );
    hotspots = mountHotspots(play, lookCloser);
    update();
    frame.guide.say("salute", t("episode:spot.guide"), t("episode:guide.name"));
    const stopKeys = listenForSpotKeys(things.length, {
      look: (number) => lookCloser(things[number - 1]?.id),
      judge: actions.judge,
      next: actions.next,
    });
    let closePractice: (() => void) | undefined;
    if (open !== undefined) {
      frame.guide.fold();
      fill();
    } else if (!hasGreeted) {
      room.lookAt("room");
      if (!app.settings().practised) {
        closePractice = openPractice(play, () => focusHeading(frame.panel));
      }
    }
    hasGreeted = true;

    return () => {
      stopKeys();
      closePractice?.();
      endQuestion?.();
      sheet?.remove();
      hotspots?.remove();
      room.change({ inviting: false, glowing: [] });
      frame.guide.hide();
    };
  };
};

function countWords(play: Play): string {
  return play.app.t("episode:spot.count", {
    looked: play.episode().looked.length,
    all: play.content.manifest.things.length,
  });
}

function pip(play: Play, thing: string): HTMLElement {
  const isLooked = play.episode().looked.includes(thing);
  return element("span", { class: isLooked ? "pip is-looked" : "pip" });
}
