import { element, setText } from "#ui/element";
import type { App } from "#ui/screen";
import { printButton } from "../library/print-button";
import { saveFile } from "../save-file";
import { today } from "../today";
import type { AgreementBook } from "./agreement";
import { type AgreementFile, agreementTable, agreementText } from "./agreement-files";

type Fixed = Pick<AgreementFile, "points" | "notLegalAdvice">;

/** The box that counts what is chosen, prints it and saves it. */
export interface AgreementTools {
  readonly box: HTMLElement;
  /** Counts anew. */
  update(): void;
}

export function agreementTools(fixed: Fixed, book: AgreementBook, app: App): AgreementTools {
  const { t } = app;
  const status = element("p", { class: "outsourcing__count", role: "status" });
  const count = () => fixed.points.filter(({ key }) => book.present()[key] !== undefined).length;
  const saver = (kind: "csv" | "markdown", save: (file: AgreementFile) => void) => {
    const name = t(`outsourcing:${kind}`);
    return element(
      "button",
      {
        id: `outsourcing-${kind}`,
        class: "button button--small button--quiet",
        type: "button",
        onclick: () => {
          if (count() === 0) {
            app.notify(t("outsourcing:chooseFirst"));
            return;
          }
          save({ ...fixed, agreement: book.present(), day: today() });
          app.notify(t("outsourcing:saved", { name }));
        },
      },
      element("span", {}, t("guide:download", { name })),
    );
  };
  const update = () => {
    const chosen = count();
    const all = fixed.points.length;
    setText(
      status,
      chosen === 0 ? t("outsourcing:none") : t("outsourcing:chosen", { chosen, all }),
    );
  };
  update();
  const box = element(
    "section",
    { class: "panel outsourcing__tools no-print", "aria-labelledby": "outsourcing-tools" },
    element("h2", { id: "outsourcing-tools", class: "panel__head" }, t("outsourcing:tools")),
    element(
      "div",
      { class: "panel__body outsourcing__body" },
      status,
      element(
        "div",
        { class: "outsourcing__buttons" },
        printButton(app),
        saver("csv", (file) =>
          saveFile(fileName(file, "csv"), "text/csv;charset=utf-8", agreementTable(file, t)),
        ),
        saver("markdown", (file) =>
          saveFile(fileName(file, "md"), "text/markdown;charset=utf-8", agreementText(file, t)),
        ),
      ),
      element("p", { class: "hint" }, t("outsourcing:printHint")),
    ),
  );
  return { box, update };
}

const fileName = ({ day }: AgreementFile, ending: string) => `mamore-outsourcing-${day}.${ending}`;
