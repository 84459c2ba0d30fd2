import { sharedPicture } from "#content/assets";
import { wordsOf } from "#content/scenario-text";
import { element } from "#ui/element";
import { episodeLink } from "../episode-link";
import { groundsLine } from "../library/grounds";
import { starterPanel, worksPanel } from "./fitting";
import { metPanel } from "./met-story";
import { onward } from "./steps";
import { type OutsourcingView, panel } from "./view";
import "./start-view.css";

/** Where to begin: what to choose first, what fits, and what is different today. */
export function startView(view: OutsourcingView): readonly Node[] {
  const { app, met, outsourcing } = view;
  const { t } = app;
  const { structure, text } = outsourcing;
  return [
    element("h1", { class: "guide__heading", tabindex: -1 }, t("outsourcing:heading")),
    captain(met === undefined ? t("outsourcing:captain") : t("outsourcing:met.captain")),
    ...(met === undefined
      ? [element("div", { class: "outsourcing__lead" }, element("p", {}, text.lead))]
      : [metPanel(view, met)]),
    starterPanel(view),
    worksPanel(view),
    onward(view, "clause", false),
    panel("changes", t("outsourcing:notes"), ...structure.notes.map((each) => note(view, each))),
    panel(
      "related",
      t("outsourcing:related"),
      element("p", {}, t("outsourcing:relatedLead")),
      element(
        "ul",
        { class: "outsourcing__episodes" },
        ...structure.scenarios.map((number) => element("li", {}, episodeLink(number, app))),
      ),
    ),
  ];
}

function captain(words: string): HTMLElement {
  return element(
    "div",
    { class: "outsourcing__captain" },
    element("img", { src: sharedPicture("mascot-point.webp"), alt: "" }),
    element("p", { class: "bubble bubble--left" }, words),
  );
}

type Note = OutsourcingView["outsourcing"]["structure"]["notes"][number];

function note({ app, outsourcing, sources }: OutsourcingView, { id, grounds }: Note): HTMLElement {
  const { t } = app;
  const { name, in2009, today } = wordsOf(outsourcing.text.notes, id);
  return element(
    "details",
    { class: "outsourcing__note" },
    element("summary", { id: `outsourcing-note-${id}` }, name),
    element(
      "dl",
      { class: "outsourcing__change" },
      element("dt", {}, t("outsourcing:in2009")),
      element("dd", {}, in2009),
      element("dt", {}, t("outsourcing:today")),
      element("dd", {}, today),
    ),
    groundsLine(grounds, sources, app),
  );
}
