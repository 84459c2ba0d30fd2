import { promisedOf } from "#core/agreement";
import { damagedAgreements } from "#progress/company";
import { element } from "#ui/element";
import { today } from "#ui/today";
import { saveFile } from "../save-file";
import { agreementTools } from "./agreement-tools";
import { pointRow } from "./point-row";
import { bunches } from "./points";
import { addressOf, type OutsourcingView, panel } from "./view";

/** What was chosen, to say who does it by when and to take it along. */
export function chosenView(view: OutsourcingView): readonly Node[] {
  const { app, book, points } = view;
  const { t } = app;
  // What is let go here stays in its place until the page is left, so that it can be taken back.
  const chosen = points.filter(({ key }) => promisedOf(book.present(), key) !== undefined);
  const heading = element(
    "h1",
    { class: "guide__heading", tabindex: -1 },
    t("outsourcing:chosen.heading"),
  );
  if (chosen.length === 0) return [heading, emptyPanel(view), ...asidePanel(view)];
  return [
    heading,
    element("div", { class: "outsourcing__lead" }, element("p", {}, t("outsourcing:chosen.lead"))),
    agreementTools(view),
    ...bunches(chosen, ({ list }) => list).map(([list, own], index) =>
      panel(
        `chosen-${index + 1}`,
        list,
        ...bunches(own, ({ section }) => section).map(([section, bunch]) =>
          element(
            "div",
            { class: "outsourcing__section" },
            element("h3", {}, section),
            element(
              "ul",
              { class: "outsourcing__points" },
              ...bunch.map((point) => pointRow(view, point)),
            ),
          ),
        ),
      ),
    ),
    ...asidePanel(view),
  ];
}

function emptyPanel({ app: { t } }: OutsourcingView): HTMLElement {
  return panel(
    "empty",
    t("outsourcing:chosen.empty"),
    element("p", {}, t("outsourcing:chosen.emptyHow")),
    element(
      "p",
      {},
      element(
        "a",
        { id: "outsourcing-begin", class: "button button--primary", href: addressOf("start") },
        t("outsourcing:chosen.toStart"),
      ),
    ),
  );
}

/** Records that could not be read are there to be saved, word for word. */
function asidePanel({ app }: OutsourcingView): readonly HTMLElement[] {
  const { t } = app;
  const texts = damagedAgreements(app.records);
  if (texts.length === 0) return [];
  const name = t("outsourcing:aside.save");
  return [
    panel(
      "aside",
      t("outsourcing:aside.heading"),
      element("p", {}, t("outsourcing:aside.body")),
      element(
        "button",
        {
          id: "outsourcing-save-aside",
          class: "button button--small button--quiet",
          type: "button",
          onclick: () => {
            saveFile(
              `mamore-outsourcing-record-${today()}.txt`,
              "text/plain;charset=utf-8",
              texts.join("\n\n"),
            );
            app.notify(t("outsourcing:saved", { name }));
          },
        },
        t("guide:download", { name }),
      ),
    ),
  ];
}
