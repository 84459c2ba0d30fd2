import {
  type CarriedFile,
  type FileProblem,
  type PartLook,
  readFile,
  writeFile,
} from "#progress/one-file";
import { element } from "#ui/element";
import { isKept } from "#ui/keeping";
import { aroundOwnWords } from "#ui/own-words";
import type { App } from "#ui/screen";
import { today } from "#ui/today";
import { saveFile } from "../save-file";
import { dayWords } from "./day-words";
import { action, part } from "./part";

/** Everything of this device as one file, and the way in for such a file from elsewhere. */
export function filePart(app: App, onTaken: () => void): HTMLElement {
  const { t } = app;
  return part(
    "file",
    t("records:file.heading"),
    element("p", {}, t("records:file.lead")),
    element(
      "div",
      { class: "code__sides" },
      element("div", { class: "code__side" }, ...ownFile(app)),
      element("div", { class: "code__side" }, ...fileEntry(app, onTaken)),
    ),
  );
}

function ownFile(app: App): readonly Node[] {
  const { t } = app;
  const save = () => {
    const text = writeFile(app.records, today());
    if (text === undefined) return app.notify(t("records:file.ownNone"));
    saveFile(`mamore-records-${today()}.json`, "application/json;charset=utf-8", text);
  };
  return [
    element("h3", {}, t("records:file.own")),
    element("p", { class: "hint" }, t("records:file.ownHint")),
    element("p", {}, action("records-file-save", t("records:file.save"), save, "plain")),
  ];
}

/** Nothing changes before it was shown what would, and agreed to. */
function fileEntry(app: App, onTaken: () => void): readonly Node[] {
  const { t } = app;
  const answer = element("div", { class: "code__answer", "aria-live": "polite" });
  const field = element("input", {
    id: "records-file",
    type: "file",
    class: "code__file no-print",
  });
  field.accept = ".json,application/json";
  const cancel = () => {
    answer.replaceChildren();
    field.value = "";
    field.focus();
  };
  const look = async (chosen: File) => {
    const text = await textOf(chosen);
    // Another file was chosen meanwhile.
    if (field.files?.[0] !== chosen) return;
    const read = text === undefined ? undefined : readFile(app.records, text);
    field.ariaInvalid = String(read?.ok !== true);
    answer.replaceChildren(
      ...(read?.ok
        ? preview(app, chosen.name, read.file, { take: () => take(read.file), cancel })
        : trouble(app, chosen.name, read?.problem ?? "unreadable")),
    );
  };
  const take = (file: CarriedFile) => {
    if (isKept(app, file.take())) app.notify(t("records:file.taken"));
    onTaken();
  };
  field.addEventListener("change", () => {
    const chosen = field.files?.[0];
    answer.replaceChildren();
    if (chosen) void look(chosen);
  });
  return [
    element("h3", { class: "no-print" }, t("records:file.enter")),
    element("label", { class: "no-print", for: "records-file" }, t("records:file.choose")),
    field,
    answer,
  ];
}

/** Undefined where the browser cannot read it: it was moved, or may not be read. */
async function textOf(file: File): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}

function trouble({ t }: App, name: string, problem: FileProblem | "unreadable"): readonly Node[] {
  const words = aroundOwnWords((file) => t(`records:file.problems.${problem}`, { file }), name);
  return [
    element(
      "div",
      { class: "code__trouble" },
      element("p", {}, element("strong", {}, ...words)),
      element("p", {}, t("records:code.unchanged")),
    ),
  ];
}

function preview(
  app: App,
  name: string,
  { saved, parts, unknown }: CarriedFile,
  ways: { readonly take: () => void; readonly cancel: () => void },
): readonly Node[] {
  const { t } = app;
  const day = dayWords(saved, app.locale());
  const gains = parts.some(({ gained }) => gained > 0);
  const items = parts.map((look) =>
    element(
      "li",
      {},
      element("strong", {}, t(`records:file.parts.${look.part}`)),
      ...lookWords(app, look).map((words) => element("p", {}, words)),
    ),
  );
  return [
    element("h4", {}, ...aroundOwnWords((file) => t("records:file.preview", { day, file }), name)),
    element("ul", { class: "code__changes" }, ...items),
    ...unknownWords(app, unknown),
    element(
      "p",
      { class: "records__ways" },
      ...(gains ? [action("records-file-take", t("records:code.take"), ways.take, "primary")] : []),
      action("records-file-cancel", t("records:code.cancel"), ways.cancel),
    ),
  ];
}

function unknownWords({ t }: App, unknown: readonly string[]): readonly Node[] {
  if (unknown.length === 0) return [];
  const words = aroundOwnWords((names) => t("records:file.unknown", { names }), unknown.join(" "));
  return [element("p", {}, ...words)];
}

function lookWords({ t }: App, { part, gained, stayed, isWhole }: PartLook): readonly string[] {
  const words = [
    gained > 0 ? t("records:file.gained", { count: gained }) : undefined,
    stayed > 0 ? t("records:file.stayed", { count: stayed }) : undefined,
    isWhole ? undefined : t("records:file.damaged", { part: t(`records:file.parts.${part}`) }),
  ].filter((each) => each !== undefined);
  return words.length === 0 ? [t("records:file.same")] : words;
}
