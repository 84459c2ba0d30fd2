import type { Verdict } from "#core/action";
import { askBeforeEnd } from "./end-of-round";
import { focusHeading } from "./frame";
import { mountHotspots } from "./hotspots";
import { nextThing } from "./next-thing";
import type { MountPhase, Play, ViewChange } from "./play";
import { openPractice } from "./practice";
import { sayPutAside } from "./reactions";
import { mountRoomEdges, uncutOf } from "./room-edges";
import { createSpotBar } from "./spot-bar";
import { listenForJudging, listenForSpotKeys } from "./spot-keys";
import { createSpotSheet } from "./spot-sheet";
import { spotMarks } from "./things";

/** 1R: the player looks at anything, judges it, and ends the round when satisfied. */
export const spotView: MountPhase = (play, isAgain) => {
  const { app, frame, room } = play;
  const { things } = play.content.manifest;
  const acts = spotActs(play);
  const bar = createSpotBar(play, acts);
  const hotspots = mountHotspots(play, acts.look);
  const edges = mountRoomEdges(play);
  const sheet = createSpotSheet(play, acts);

  const refresh = () => {
    hotspots.update();
    bar.update();
    edges.update();
    room.change({ marks: marksNow(play) });
  };
  /** Shows the open close-up; one's own press leads focus into it, and out to the thing again. */
  const showOpen = (isOwn: boolean) => {
    const { open, last } = play.position();
    if (open !== undefined) frame.guide.fold();
    const isOther = sheet.show(open);
    if (!isOwn || !isOther) return;
    if (open !== undefined) sheet.focusTitle();
    else if (last !== undefined) hotspots.focus(last);
  };

  frame.setLayout("room");
  room.change({ links: [], measures: [], mood: "calm", inviting: true, glowing: [] });
  room.clearStamps();
  frame.panel.replaceChildren(bar.root);
  frame.guide.say("salute", app.t("episode:spot.guide"), app.t("episode:guide.name"));
  refresh();
  const practice = isAgain ? undefined : greet(play);
  if (isAgain) frame.guide.fold();
  showOpen(true);
  const stopKeys = listenForSpotKeys(app, things.length, {
    ...acts,
    look: (number) => acts.look(things[number - 1]?.id),
  });
  const stopJudging = listenForJudging(app, frame.root);

  return {
    update(change) {
      refresh();
      showOpen(change.by === "self");
      if (isOwnDanger(change)) sheet.focusAnswer();
    },
    unmount() {
      stopKeys();
      stopJudging();
      practice?.();
      acts.stopAsking();
      sheet.remove();
      hotspots.remove();
      edges.remove();
      room.change({ inviting: false, glowing: [] });
      frame.guide.hide();
    },
  };
};

/** What the player can do in the first round. */
function spotActs(play: Play) {
  let endQuestion: (() => void) | undefined;
  const close = () => play.move({ open: undefined });
  const end = () => {
    endQuestion = askBeforeEnd(play, () => play.ask({ type: "advance" }));
  };
  const look = (thing: string | undefined) => {
    if (thing === undefined) return;
    if (play.episode().looked.includes(thing)) play.move({ open: thing, last: thing });
    else play.ask({ type: "look", thing });
  };
  return {
    look,
    next() {
      const thing = nextThing(play);
      if (thing === undefined) end();
      else look(thing);
    },
    close,
    judge(verdict: Verdict) {
      const thing = play.position().open;
      if (thing === undefined) return;
      const before = play.episode().verdicts[thing];
      if (before === "danger") return;
      if (before !== verdict) {
        play.ask({ type: "judge", thing, verdict });
        return;
      }
      // It was put aside before, and is again.
      play.sound.play("seen");
      close();
      sayPutAside(play);
    },
    end,
    stopAsking: () => endQuestion?.(),
  };
}

/** Shows the whole room; whoever never played before practises. Returns what ends the practice. */
function greet(play: Play): (() => void) | undefined {
  const { app, content, frame, room } = play;
  // Close-ups come while the player looks around, so that each is there when it is opened.
  for (const { closeUp } of content.manifest.things) new Image().src = content.urlOf(closeUp);
  room.lookAt("room", { uncut: uncutOf(play) });
  // Whoever goes on with a round that was begun on another computer has practised there.
  const isBegun = play.episode().looked.length > 0;
  if (app.settings().practised || isBegun || play.isReading()) return undefined;
  return openPractice(play, () => focusHeading(frame.panel));
}

/** What was stamped; while a thing is looked at, that alone: others would lie over it, or be cut. */
function marksNow(play: Play): ReturnType<typeof spotMarks> {
  const marks = spotMarks(play.scenario, play.episode());
  const { open } = play.position();
  if (open === undefined) return marks;
  return Object.fromEntries(Object.entries(marks).filter(([thing]) => thing === open));
}

function isOwnDanger(change: ViewChange): boolean {
  if (change.type !== "accepted" || change.by === "other") return false;
  return change.action.type === "judge" && change.action.verdict === "danger";
}
