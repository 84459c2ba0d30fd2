import { optionalPicture } from "#content/assets";
import { element, setText } from "./element";
import { type App, outside, type Screen } from "./screen";
import { faultOf, type ServerFault } from "./server-fault";
import { addressOf, detailsOf, type Trouble, troubleOf } from "./trouble";
import { mountWords } from "./words";

/**
 * Says kindly what went wrong, what is kept and what to do. `retry` tries the same again without
 * leaving the page; reloading is offered beside it.
 */
export function troubleScreen(error: unknown, retry: () => void): Screen {
  const trouble = troubleOf(error);
  const details = detailsOf(error, location.href, navigator.userAgent);
  const address = addressOf(error);
  const fault = address === undefined ? Promise.resolve(undefined) : faultOf(address);
  return (root, app) =>
    mountWords(root, app, () => [
      element(
        "main",
        { class: "trouble" },
        captain(),
        element(
          "div",
          { class: "panel trouble__panel" },
          element("h1", { class: "panel__head", tabindex: -1 }, headingOf(trouble, app)),
          element(
            "div",
            { class: "panel__body trouble__body" },
            body(trouble, fault, app),
            element(
              "p",
              {},
              app.records.isLasting ? app.t("problems:kept") : app.t("problems:notKept"),
            ),
            buttons(trouble, app, retry),
            detailsBox(details, app),
          ),
        ),
      ),
    ]);
}

function captain(): HTMLElement | undefined {
  const src = optionalPicture("mascot-warn.webp");
  return src === undefined
    ? undefined
    : element("img", { class: "trouble__captain", src, alt: "" });
}

function headingOf({ kind }: Trouble, { t }: App): string {
  return t(`problems:${kind}.heading`);
}

/** What is known at once, and what the server says when it is asked. */
function body(trouble: Trouble, fault: Promise<ServerFault | undefined>, app: App): HTMLElement {
  const words = element("p", { role: "status" }, bodyOf(trouble, app));
  const say = (found: ServerFault | undefined) => {
    if (found === undefined) return;
    const file = "file" in trouble ? (trouble.file ?? app.t("problems:chunk.unnamed")) : "";
    const ending = /\.[a-z0-9]+$/i.exec(file)?.[0] ?? "";
    setText(words, app.t(`problems:server.${found.kind}`, { ...found, file, ending }));
  };
  // It answers a fault or nothing, and never fails.
  void fault.then(say);
  return words;
}

function bodyOf(trouble: Trouble, { t }: App): string {
  if (trouble.kind === "picture" || trouble.kind === "chunk") {
    const file = trouble.file ?? t("problems:chunk.unnamed");
    return t(`problems:${trouble.kind}.body`, { file });
  }
  return t(`problems:${trouble.kind}.body`);
}

function buttons({ kind }: Trouble, app: App, retry: () => void): HTMLElement {
  const { t } = app;
  const button = (look: string, words: string, onclick: () => void) =>
    element(
      "button",
      { class: `button ${look}`, type: "button", onclick },
      element("span", {}, words),
    );
  // Trying again cannot mend wrong data or a wrong address.
  const isFinal = kind === "scenario" || kind === "missing";
  const places = () => app.go(outside(app));
  const ways = isFinal
    ? [
        button(
          "button--primary",
          t(app.shell.only === undefined ? "problems:places" : "problems:title"),
          places,
        ),
      ]
    : [
        button("button--primary", t("problems:retry"), retry),
        button("button--quiet", t("problems:reload"), () => location.reload()),
        button(
          "button--quiet",
          t(app.shell.only === undefined ? "problems:places" : "problems:title"),
          places,
        ),
      ];
  return element("div", { class: "trouble__ways" }, ...ways);
}

function detailsBox(details: string, { t, notify }: App): HTMLElement {
  const text = element("textarea", {
    id: "trouble-details",
    class: "trouble__details",
    rows: 8,
    "aria-label": t("problems:details"),
  });
  text.readOnly = true;
  text.value = details;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(details);
      notify(t("problems:copied"));
    } catch {
      text.select();
      notify(t("problems:notCopied"));
    }
  };
  return element(
    "details",
    {},
    element("summary", {}, t("problems:details")),
    element("p", {}, t("problems:detailsHint")),
    text,
    element(
      "button",
      { class: "button button--small", type: "button", onclick: () => void copy() },
      element("span", {}, t("problems:copy")),
    ),
  );
}
