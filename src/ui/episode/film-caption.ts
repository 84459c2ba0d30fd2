import { element } from "#ui/element";
import { button } from "./button";
import { chainStrip, type LinkState } from "./chain-strip";
import type { FilmScript, Shot } from "./film";
import { phaseHeading } from "./frame";
import type { Play } from "./play";

/** What the buttons below a shot do. */
export interface FilmControls {
  skip(): void;
  toggle(): void;
  next(): void;
}

/**
 * The words of the shot on show, with chain and toll above and the buttons below: over the picture
 * the toll would hide what is told of.
 */
export function filmCaption(
  play: Play,
  { heading: words, shots }: FilmScript,
  toll: HTMLElement,
  controls: FilmControls,
): HTMLElement {
  const { step } = play.position();
  const shot = shots[step];
  const heading = phaseHeading(words);
  heading.classList.add("visually-hidden");
  return element(
    "div",
    { class: `caption panel${shot?.isToldByThem ? " caption--told" : ""}` },
    heading,
    element(
      "div",
      { class: "caption__head" },
      chainStrip(play, (_, index) => stripState(shots, index, step)),
      toll,
    ),
    element("p", { class: "caption__words" }, shot?.words),
    element(
      "div",
      { class: "caption__foot" },
      element(
        "ul",
        { class: "caption__notes" },
        ...(shot?.notes ?? []).map((note) => element("li", {}, note)),
      ),
      element(
        "div",
        { class: "caption__buttons" },
        element(
          "div",
          { class: "caption__verdicts", "aria-hidden": "true" },
          ...(shot?.verdicts ?? []),
        ),
        ...buttons(play, controls),
      ),
    ),
  );
}

function stripState(shots: readonly Shot[], index: number, now: number): LinkState {
  if (index < now) return shots[index]?.outcome ?? "done";
  return index === now ? "now" : "later";
}

function buttons(play: Play, { skip, toggle, next }: FilmControls): readonly HTMLElement[] {
  const { t } = play.app;
  const pause = play.position().isPlaying ? "pause" : "play";
  // Without motion every shot waits to be gone on from: there is nothing to pause.
  const pauseButton = play.app.isReducedMotion()
    ? []
    : [
        button(
          t(`episode:film.${pause}`),
          { id: "film-pause", size: "small", icon: pause },
          toggle,
        ),
      ];
  return [
    button(
      t("episode:film.skip"),
      { id: "film-skip", kind: "quiet", size: "small", icon: "skip" },
      skip,
    ),
    ...pauseButton,
    button(
      t("episode:next"),
      { id: "film-next", kind: "primary", size: "small", icon: "next", iconLast: true },
      next,
    ),
  ];
}
