import { wordsOf } from "#content/scenario-text";
import { plain } from "#ui/element";
import { focusHeading } from "./frame";
import { holdTarget } from "./hold-target";
import { placeOn } from "./overlay";
import type { Shown } from "./pages";
import type { Play } from "./play";
import { pointingPanel } from "./pointing-panel";

/** How long a call stands before the next thing is pointed at. */
const NEXT_AFTER_MS = 900;

/**
 * 指差し呼称: one after the other, the player holds to point at three real things of the room and
 * calls 「〇〇、ヨシ！」.
 */
export function showPointing(play: Play): Shown {
  const { app, frame, room } = play;
  let pointed = play.episode().pointed;
  let target = offerNext(play);
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
        target = offerNext(play);
        if (isOwn) focusNext(play);
      },
      app.isReducedMotion() ? 0 : NEXT_AFTER_MS,
    );
  };

  frame.setLayout("room");
  frame.guide.hide();
  stampCalled(play);
  fill();
  return {
    update(change) {
      const before = pointed;
      ({ pointed } = play.episode());
      if (pointed.join() === before.join()) return;
      // Begun anew elsewhere: what was called before is not called any more.
      if (before.some((id) => !pointed.includes(id))) stampCalled(play);
      called(change.by === "self");
    },
    remove() {
      clearTimeout(pause);
      target.remove();
      room.clearStamps();
      room.change({ glowing: [] });
    },
  };
}

function stampCalled({ room, scenario, episode }: Play): void {
  room.clearStamps();
  const { pointed } = episode();
  for (const { id, target } of scenario.goal.pointing) {
    if (pointed.includes(id)) room.stamp("yoshi", target);
  }
}

/** Lays the target over what is pointed at next, or shows the whole room when all is called. */
function offerNext(play: Play): { remove(): void } {
  const { app, frame, room, scenario } = play;
  const { t } = app;
  const { pointed } = play.episode();
  const next = scenario.goal.pointing.find(({ id }) => !pointed.includes(id));
  const box = next && room.boxOf(next.target);
  if (!next || !box) {
    room.lookAt("room");
    return { remove: () => undefined };
  }
  room.change({ glowing: [next.target] });
  room.lookAt(box);
  const name = wordsOf(play.text().goal.pointing, next.id);
  const target = holdTarget({
    label: plain(t("episode:goal.point", { name })),
    needsHold: !app.isReducedMotion(),
    onShort: () => app.notify(t("episode:goal.longer")),
    onHeld: () => play.ask({ type: "point", pointing: next.id }),
  });
  placeOn(target.root, box);
  frame.overlay.append(target.root);
  return target;
}

function focusNext({ frame }: Play): void {
  const target = frame.overlay.querySelector<HTMLElement>(".hold");
  if (target) target.focus({ preventScroll: true });
  else focusHeading(frame.panel);
}
