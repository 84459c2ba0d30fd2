import { beforeEach, describe, expect, test } from "vitest";
import { createNotes } from "#ui/notes";
import { anApp, aRoot } from "./an-app";

let root: HTMLElement;
beforeEach(() => {
  root = aRoot();
});

const shown = () => [...root.querySelectorAll(".note")].map((note) => note.textContent);

describe("a note that goes away by itself", () => {
  test("is gone as soon as what it asked for is done; what tells or is to be closed stays", () => {
    const notes = createNotes(root, anApp().t);
    notes.notify("choose first", "step");
    notes.tell("platform-none");
    notes.notify("choose, please", "step");
    notes.notify("a picture did not come");
    expect(shown()).toHaveLength(4);

    notes.hush();

    expect(shown()).toHaveLength(2);
    expect(root.querySelector(".note--stays")).not.toBeNull();
  });

  test("is there once, however often it is told", () => {
    const notes = createNotes(root, anApp().t);
    notes.notify("this is the end");
    notes.notify("something else");
    notes.notify("this is the end");
    expect(shown()).toEqual(["something else", "this is the end"]);

    // Marks between phrases are no other words.
    notes.notify("ここで、\u200b終わりです。");
    notes.notify("ここで、\u200b終わりです。");
    expect(shown()).toHaveLength(3);
  });

  test("is one text, however many phrases it has", () => {
    const notes = createNotes(root, anApp().t);
    notes.notify("札か\u200b「この中にはない」を\u200b選ぶと、\u200b決められます。");

    expect(root.querySelectorAll(".note > *")).toHaveLength(1);
  });
});
