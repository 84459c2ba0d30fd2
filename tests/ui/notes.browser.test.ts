import { beforeEach, describe, expect, test } from "vitest";
import { createNotes } from "#ui/notes";
import { anApp, aRoot } from "./an-app";

let root: HTMLElement;
beforeEach(() => {
  root = aRoot();
});

const shown = () => [...root.querySelectorAll(".note")].map((note) => note.textContent);

describe("a note that goes away by itself", () => {
  test("is gone as soon as what it was about is done; what is to be closed stays", () => {
    const notes = createNotes(root, anApp().t);
    notes.notify("choose first");
    notes.tell("platform-none");
    notes.notify("choose, please");
    expect(shown()).toHaveLength(3);

    notes.hush();

    expect(shown()).toHaveLength(1);
    expect(root.querySelector(".note--stays")).not.toBeNull();
  });

  test("is one text, however many phrases it has", () => {
    const notes = createNotes(root, anApp().t);
    notes.notify("札か\u200b「この中にはない」を\u200b選ぶと、\u200b決められます。");

    expect(root.querySelectorAll(".note > *")).toHaveLength(1);
  });
});
