import { ROOM_CHANNEL, sayAllErased } from "#progress/room-channel";
import { element } from "#ui/element";
import type { App } from "#ui/screen";
import { action, part } from "./part";

const ERASED = "mamore-erased";

/** Erases everything after one confirmation; then the game starts as for a newcomer. */
export function erasePart(app: App, startAgain: () => void): HTMLElement {
  const { t } = app;
  return part(
    "erase",
    t("records:erase.heading"),
    element("p", {}, t("records:erase.lead")),
    element(
      "p",
      {},
      action("records-erase", t("records:erase.button"), () => ask(app, startAgain), "danger"),
    ),
  );
}

/** Says once, after the start anew, that everything is gone. */
export function sayErased({ t, notify }: App): void {
  if (history.state?.[ERASED] !== true) return;
  history.replaceState(null, "");
  notify(t("records:erase.done"));
}

/** Escape and the first button mean no. */
function ask(app: App, startAgain: () => void): void {
  const { t } = app;
  const dialog = element("dialog", {
    class: "erase panel",
    "aria-labelledby": "erase-question",
    "aria-describedby": "erase-words",
  });
  const remove = () => {
    dialog.close();
    dialog.remove();
    document.getElementById("records-erase")?.focus();
  };
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    remove();
  });
  dialog.append(
    element("h2", { id: "erase-question" }, t("records:erase.question")),
    element("p", { id: "erase-words" }, t("records:erase.words")),
    element(
      "p",
      { class: "records__ways" },
      action("erase-no", t("records:erase.no"), remove),
      action(
        "erase-yes",
        t("records:erase.yes"),
        () => {
          const erased = app.records.eraseAll();
          dialog.close();
          dialog.remove();
          if (erased === "held") return app.notify(t("records:erase.failed"));
          // The windows of a session hold it, too, and would write it again.
          sayAllErased(new BroadcastChannel(ROOM_CHANNEL));
          // The one thing that outlives the start anew: the word that it is done.
          history.replaceState({ [ERASED]: true }, "");
          startAgain();
        },
        "danger",
      ),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}
