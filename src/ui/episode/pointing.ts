import { wordsOf } from "#content/scenario-text";
import { element, plain } from "#ui/element";
import { button } from "./button";
import { focusHeading, phaseHeading } from "./frame";
import { holdTarget } from "./hold-target";
import { icon } from "./icons";
import { placeOn } from "./overlay";
import type { Play } from "./play";

/** How long a call stands before the next thing is pointed at. */
const NEXT_AFTER_MS = 900;

/**
 * 指差し呼称: one after the other, the player holds to point at three real things of the room and
 * calls 「〇〇、ヨシ！」. Returns the undoing.
 */
export function showPointing(play: Play, onBack: () => void): () => void {
  const { app, frame, room, scenario, content } = play;
  const { t } = app;
  const { pointing } = scenario.goal;
  let remove: (() => void) | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const current = () => pointing.find(({ id }) => !play.episode().pointed.includes(id));
  const nameOf = (id: string) => wordsOf(play.text().goal.pointing, id);

  const offer = () => {
    remove?.();
    remove = undefined;
    fillPanel();
    const next = current();
    const box = next && room.boxOf(next.target);
    if (!next || !box) {
      room.lookAt("room");
      return;
    }
    room.change({ glowing: [next.target] });
    room.lookAt(box);
    const target = holdTarget({
      label: plain(t("episode:goal.point", { name: nameOf(next.id) })),
      needsHold: !app.isReducedMotion(),
      onShort: () => app.notify(t("episode:goal.longer")),
      onHeld: () => call(next.id, next.target),
    });
    placeOn(target.root, box);
    frame.overlay.append(target.root);
    remove = target.remove;
  };

  const call = (id: string, target: string) => {
    if (!play.act({ type: "point", pointing: id })) return;
    app.sound.play("yoshi");
    room.stamp("yoshi", target);
    room.change({ glowing: [] });
    frame.announce(t("episode:goal.called", { name: nameOf(id) }));
    const isLast = current() === undefined;
    if (isLast) room.celebrate();
    remove?.();
    remove = undefined;
    fillPanel();
    focusHeading(frame.panel);
    // The stamp is seen before the camera goes on.
    pause = setTimeout(
      () => {
        offer();
        focusNext();
      },
      app.isReducedMotion() ? 0 : NEXT_AFTER_MS,
    );
  };

  const focusNext = () => {
    const target = frame.overlay.querySelector<HTMLElement>(".hold");
    if (target) target.focus({ preventScroll: true });
    else focusHeading(frame.panel);
  };

  const fillPanel = () => {
    const { pointed } = play.episode();
    const isDone = current() === undefined;
    frame.panel.replaceChildren(
      element(
        "div",
        { class: "pointing panel" },
        element("img", {
          class: "pointing__captain",
          src: content.urlOf(`shared/mascot-${isDone ? "cheer" : "point"}.webp`),
          alt: "",
        }),
        element(
          "div",
          { class: "pointing__words" },
          phaseHeading(t(isDone ? "episode:goal.allCalled" : "episode:goal.pointHeading")),
          element("p", {}, t(isDone ? "episode:goal.allCalledWords" : "episode:goal.how")),
        ),
        element(
          "ol",
          { class: "pointing__calls" },
          ...pointing.map(({ id }) => callItem(id, pointed.includes(id))),
        ),
        element(
          "div",
          { class: "pointing__buttons" },
          button(
            t("episode:goal.change"),
            { id: "goal-back", kind: "quiet", size: "small" },
            onBack,
          ),
          isDone
            ? button(
                t("episode:goal.finish"),
                { id: "goal-finish", kind: "primary", icon: "next", iconLast: true },
                () => play.act({ type: "advance" }),
              )
            : undefined,
        ),
      ),
    );
  };

  const callItem = (id: string, isCalled: boolean) =>
    element(
      "li",
      { class: isCalled ? "call is-called" : "call" },
      icon(isCalled ? "check" : "hand"),
      element("span", {}, t("episode:goal.called", { name: nameOf(id) })),
      element(
        "span",
        { class: "visually-hidden" },
        t(isCalled ? "episode:goal.state.called" : "episode:goal.state.waiting"),
      ),
    );

  frame.setLayout("room");
  frame.guide.hide();
  room.clearStamps();
  for (const { id, target } of pointing) {
    if (play.episode().pointed.includes(id)) room.stamp("yoshi", target);
  }
  offer();
  return () => {
    clearTimeout(pause);
    remove?.();
    room.clearStamps();
    room.change({ glowing: [] });
  };
}
