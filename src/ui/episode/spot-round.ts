import type { Verdict } from "#core/action";
import { closeUp } from "./close-up";
import { askBeforeEnd } from "./end-of-round";
import { focusHeading } from "./frame";
import { mountHotspots } from "./hotspots";
import type { Play } from "./play";
import { openPractice } from "./practice";
import { openSheet, type Sheet } from "./sheet";
import { createSpotBar } from "./spot-bar";
import { listenForSpotKeys } from "./spot-keys";
import { isHazard, spotMarks } from "./things";

/** More than this is never hidden of the scene: the rest must show the thing. */
const MOST_COVERED = 0.6;

/** What the first round remembers when the language changes. */
export interface SpotMemory {
  /** The thing whose close-up is open. */
  open: string | undefined;
  /** The thing that was looked at last: 「つぎの場所」 goes on from there. */
  last: string | undefined;
  hasGreeted: boolean;
}

/** Fills the frame with the first round. Returns the undoing. */
export function mountSpotRound(play: Play, memory: SpotMemory): () => void {
  const { app, frame, room } = play;
  const { t } = app;
  const { things } = play.content.manifest;
  let sheet: Sheet | undefined;
  let endQuestion: (() => void) | undefined;
  let practice: (() => void) | undefined;

  const next = () => lookCloser(nextThing(play, memory.last));
  const bar = createSpotBar(play, { next, end });
  const hotspots = mountHotspots(play, lookCloser);

  function update(): void {
    hotspots.update();
    bar.update();
    room.change({ marks: spotMarks(play.scenario, play.episode()) });
  }

  function lookCloser(thing: string | undefined): void {
    if (thing === undefined) return;
    memory.open = thing;
    memory.last = thing;
    frame.guide.fold();
    app.sound.play("select");
    if (!play.episode().looked.includes(thing)) play.act({ type: "look", thing });
    update();
    fill();
    sheet?.dialog.querySelector<HTMLElement>("#sheet-title")?.focus();
    frameAboveSheet(play, thing, sheet);
  }

  function judge(verdict: Verdict): void {
    const thing = memory.open;
    if (thing === undefined || isFinal(play, thing)) return;
    const isNew = play.episode().verdicts[thing] !== verdict;
    if (isNew && !play.act({ type: "judge", thing, verdict })) return;
    update();
    if (verdict === "danger") answer(thing);
    else putAside();
  }

  function answer(thing: string): void {
    app.sound.play(isHazard(play.scenario, thing) ? "stamp" : "false-alarm");
    fill();
    sheet?.dialog.querySelector<HTMLElement>("[data-answer]")?.focus();
  }

  function putAside(): void {
    app.sound.play("seen");
    close();
    frame.announce(t("episode:spot.putAside"));
  }

  function fill(): void {
    if (memory.open === undefined) return;
    sheet ??= openSheet(frame.root, close);
    sheet.fill(closeUp(play, memory.open, { judge, next, close }));
  }

  function close(): void {
    const thing = memory.open;
    memory.open = undefined;
    sheet?.remove();
    sheet = undefined;
    room.change({ glowing: [] });
    room.lookAt("room");
    if (thing !== undefined) hotspots.focus(thing);
  }

  function end(): void {
    endQuestion = askBeforeEnd(play, () => {
      app.sound.play("round-clear");
      play.act({ type: "advance" });
    });
  }

  /** Close-ups come while the player looks around, so that each is there when it is opened. */
  function fetchCloseUps(): void {
    for (const { closeUp } of things) new Image().src = play.content.urlOf(closeUp);
  }

  function greet(): void {
    memory.hasGreeted = true;
    fetchCloseUps();
    room.lookAt("room");
    if (!app.settings().practised) {
      practice = openPractice(play, () => focusHeading(frame.panel));
    }
  }

  frame.setLayout("room");
  room.change({ links: [], measures: [], mood: "calm", inviting: true, glowing: [] });
  room.clearStamps();
  frame.panel.replaceChildren(bar.root);
  frame.guide.say("salute", t("episode:spot.guide"), t("episode:guide.name"));
  update();
  if (!memory.hasGreeted) greet();
  else frame.guide.fold();
  fill();
  const stopKeys = listenForSpotKeys(app, things.length, {
    look: (number) => lookCloser(things[number - 1]?.id),
    judge,
    next,
  });

  return () => {
    stopKeys();
    practice?.();
    endQuestion?.();
    sheet?.remove();
    hotspots.remove();
    room.change({ inviting: false, glowing: [] });
    frame.guide.hide();
  };
}

function isFinal(play: Play, thing: string): boolean {
  return play.episode().verdicts[thing] === "danger";
}

/** The next place in reading order that was not looked at; after all of them, simply the next. */
function nextThing(play: Play, last: string | undefined): string | undefined {
  const { things } = play.content.manifest;
  const from = things.findIndex(({ id }) => id === last) + 1;
  const order = [...things.slice(from), ...things.slice(0, from)];
  const { looked } = play.episode();
  return (order.find(({ id }) => !looked.includes(id)) ?? order[0])?.id;
}

/** The sheet hides the lower part of a phone's screen: the thing goes above it. */
function frameAboveSheet({ frame, room }: Play, thing: string, sheet: Sheet | undefined): void {
  const box = room.boxOf(thing);
  const paper = sheet?.dialog.firstElementChild?.getBoundingClientRect();
  if (!box || !paper) return;
  const scene = frame.scene.getBoundingClientRect();
  const hidden = Math.max(0, scene.bottom - paper.top) / scene.height;
  room.lookAt(box, { covered: Math.min(MOST_COVERED, hidden) });
}
