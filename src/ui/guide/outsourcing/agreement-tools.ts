import { chosenOf } from "#core/agreement";
import { element } from "#ui/element";
import { today } from "#ui/today";
import { printButton } from "../library/print-button";
import { saveFile } from "../save-file";
import { type AgreementFile, agreementTable, agreementText } from "./agreement-files";
import { summary } from "./steps";
import { type OutsourcingView, panel } from "./view";

/** Prints and saves what was chosen. */
export function agreementTools(view: OutsourcingView): HTMLElement {
  const { app } = view;
  const { t } = app;
  return panel(
    "tools",
    t("outsourcing:chosen.keep"),
    summary(view),
    element(
      "div",
      { class: "outsourcing__buttons" },
      printButton(app),
      saver(view, "csv", (file) =>
        saveFile(fileName(file, "csv"), "text/csv;charset=utf-8", agreementTable(file, t)),
      ),
      saver(view, "markdown", (file) =>
        saveFile(fileName(file, "md"), "text/markdown;charset=utf-8", agreementText(file, t)),
      ),
    ),
    element("p", { class: "hint" }, t("outsourcing:chosen.sheetHint")),
  );
}

function saver(
  { app, book, points, outsourcing }: OutsourcingView,
  kind: "csv" | "markdown",
  save: (file: AgreementFile) => void,
): HTMLElement {
  const { t } = app;
  const name = t(`outsourcing:${kind}`);
  return element(
    "button",
    {
      id: `outsourcing-${kind}`,
      class: "button button--small button--quiet",
      type: "button",
      onclick: () => {
        const agreement = book.present();
        const keys = points.map(({ key }) => key);
        if (chosenOf(agreement, keys).length === 0) {
          app.notify(t("outsourcing:chooseFirst"));
          return;
        }
        const { notLegalAdvice } = outsourcing.text;
        save({ points, notLegalAdvice, agreement, day: today() });
        app.notify(t("outsourcing:saved", { name }));
      },
    },
    t("guide:download", { name }),
  );
}

const fileName = ({ day }: AgreementFile, ending: string) => `mamore-outsourcing-${day}.${ending}`;
