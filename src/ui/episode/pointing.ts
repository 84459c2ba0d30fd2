import { wordsOf } from "#content/scenario-text";
import { sharedArea } from "#picture/boxes";
import { frameClear } from "#picture/faces";
import { beforeFrame, frameAround } from "#picture/held-frame";
import { type Box, STAGE } from "#picture/manifest";
import { around, extentOf, seenIn } from "#picture/view";
import { headsIn } from "#picture/visible-layers";
import { plain } from "#ui/element";
import { type Aim, aimAtAll } from "./aim";
import { showAllCalled } from "./all-called";
import { type MainParts, type PlacedCall, placedCalls, STAMP, stampCall } from "./calls";
import { barOf } from "./clear-view";
import { focusHeading } from "./frame";
import { holdTarget } from "./hold-target";
import { keepAimed } from "./keep-aimed";
import { mainBox } from "./layer-picture";
import type { Shown } from "./pages";
import type { Play } from "./play";
import { layInset } from "./pointing-inset";
import { pointingInset, pointingPanel } from "./pointing-panel";
import { restingBox } from "./resting-box";
import { withShoulders } from "./shoulders";

/** In a picture lower than this, in CSS pixels, what is called would be too small among everybody. */
const LEAST_HIGH = 130;

/** How long a call stands before the next thing is pointed at. */
const NEXT_AFTER_MS = 900;

/**
 * 指差し呼称: one after the other, the player holds to point at what was put right and calls
 * 「〇〇、ヨシ！」; what was not is promised with one press, 「〇〇、これから！」.
 */
export function showPointing(play: Play): Shown {
  const { app, frame, room } = play;
  let pointed = play.episode().pointed;
  const mains = new Map<string, Box>();
  let target = offerNext(play, mains);
  let isOver = false;
  void findMains(play, mains).then(() => {
    if (isOver) return;
    stampCalled(play, mains);
    const { pointed: called } = play.episode();
    if (placedCalls(play).some(({ id }) => !called.includes(id))) return;
    clearTimeout(pause);
    target.remove();
    target = offerNext(play, mains);
  });
  let pause: ReturnType<typeof setTimeout> | undefined;
  const fill = () => frame.panel.replaceChildren(pointingPanel(play));

  const called = (isOwn: boolean) => {
    target.remove();
    clearTimeout(pause);
    room.change({ glowing: [] });
    fill();
    if (isOwn) focusHeading(frame.panel);
    // The stamp is seen before the camera goes on.
    pause = setTimeout(
      () => {
        target = offerNext(play, mains);
        if (isOwn) focusNext(play);
      },
      app.isReducedMotion() ? 0 : NEXT_AFTER_MS,
    );
  };

  frame.setLayout("room");
  frame.guide.hide();
  stampCalled(play, mains);
  fill();
  return {
    update(change) {
      const before = pointed;
      ({ pointed } = play.episode());
      if (pointed.join() === before.join()) return;
      // Begun anew elsewhere: what was called before is not called any more.
      if (before.some((id) => !pointed.includes(id))) stampCalled(play, mains);
      called(change.by === "self");
    },
    remove() {
      isOver = true;
      clearTimeout(pause);
      target.remove();
      room.clearStamps();
      room.change({ glowing: [] });
    },
  };
}

/** Of what was put right only the main piece is meant, which its picture tells when it has come. */
async function findMains(play: Play, mains: Map<string, Box>): Promise<void> {
  for (const { id, changed } of placedCalls(play)) {
    if (changed !== undefined) mains.set(id, await mainBox(play, changed));
  }
}

function stampCalled(play: Play, mains: MainParts): void {
  play.room.clearStamps();
  const { pointed } = play.episode();
  for (const call of placedCalls(play, STAMP.width, mains)) {
    if (pointed.includes(call.id)) stampCall(play, call);
  }
}

/** Lays the target over what is called next, or shows the whole room when all is called. */
function offerNext(play: Play, mains: MainParts): { remove(): void } {
  const { frame, room } = play;
  const { pointed } = play.episode();
  const next = placedCalls(play, STAMP.width, mains).find(({ id }) => !pointed.includes(id));
  if (!next) return showAllCalled(play, () => barOf(frame), mains);
  const { box, stampBox, changed } = next;
  room.change({ glowing: [next.target] });
  let takeAway: () => void = () => undefined;
  const look = () => {
    const aim = aimAtCall(play, next);
    room.lookAt(aim.at, { exact: aim.exact });
    takeAway();
    const shown = [frameAround(mains.get(next.id) ?? changed ?? box), stampBox] as const;
    takeAway = layInset(play, pointingInset(play, next), shown, aim);
  };
  const target = targetOf(play, next);
  const placeOnThing = (thing: Box) => {
    const around = frameAround(thing);
    target.place(around, beforeFrame(around, headsNow(play)));
  };
  placeOnThing(box);
  if (changed !== undefined) void mainBox(play, changed).then(placeOnThing);
  frame.overlay.append(target.root);
  const letGo = keepAimed(look, [frame.panel, frame.hud]);
  return {
    remove() {
      letGo();
      takeAway();
      target.remove();
    },
  };
}

/** Where everybody's head is once all is bought. */
const headsNow = ({ content, episode }: Play) =>
  headsIn(content.manifest, { links: [], measures: episode().measures });

/** What is called is seen with everybody's whole face; on a phone, where that is too far off, near, and no edge cuts a face. */
function aimAtCall(play: Play, { box, stampBox }: PlacedCall): Aim {
  const { frame } = play;
  const heads = headsNow(play);
  const canvas = restingBox(frame.canvas);
  if (extentOf(canvas, 1).width < STAGE.width) {
    const clear = { faces: heads, bar: barOf(frame) };
    const view = frameClear(canvas, around([box, stampBox]) ?? box, clear);
    return { at: seenIn(canvas, view), exact: true };
  }
  if (canvas.height < LEAST_HIGH) {
    const part = { x: 0, y: 0, width: canvas.width, height: canvas.height };
    const aim = aimAtAll([frameAround(box), stampBox], canvas, part);
    return aimAtAll([frameAround(box), stampBox, ...cutBy(aim, heads)], canvas, part);
  }
  const y = Math.max(0, restingBox(frame.hud).bottom - canvas.top);
  const below = Math.max(0, canvas.bottom - restingBox(frame.panel).top);
  const part = { x: 0, y, width: canvas.width, height: canvas.height - y - below };
  const people = play.content.manifest.people.map((each) => each.box);
  return aimAtAll(
    [frameAround(box), stampBox, ...heads.map(withShoulders), ...people],
    canvas,
    part,
  );
}

/** The heads that an edge of what is seen runs through. */
function cutBy({ at }: Aim, heads: readonly Box[]): readonly Box[] {
  if (at === "room") return [];
  return heads.filter((head) => {
    const seen = sharedArea(head, at);
    return seen > 0 && seen < head.width * head.height;
  });
}

/** What is put right is held to be pointed at; a promise has no frame to fill: one press. */
function targetOf({ app, ask, text }: Play, { id, call }: PlacedCall) {
  const name = wordsOf(text().goal.pointing, id);
  const what = call === "done" ? "point" : "promise";
  return holdTarget({
    label: plain(app.t(`episode:goal.${what}`, { name })),
    needsHold: call === "done" && !app.isReducedMotion(),
    hasFrame: call === "done",
    onShort: () => app.notify(app.t("episode:goal.longer"), "step"),
    onHeld: () => ask({ type: "point", pointing: id }),
  });
}

function focusNext({ frame }: Play): void {
  const target = frame.overlay.querySelector<HTMLElement>(".hold");
  if (target) target.focus({ preventScroll: true });
  else focusHeading(frame.panel);
}
