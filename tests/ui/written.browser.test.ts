import { expect, it } from "vitest";
import { element } from "#ui/element";
import { followWriting } from "#ui/written";

/** Events of an input method as Chrome sends them: at each key, at the end, and once more. */
const typing = (field: HTMLInputElement) => ({
  begin: () => field.dispatchEvent(new CompositionEvent("compositionstart")),
  key(value: string) {
    field.value = value;
    field.dispatchEvent(new InputEvent("input", { isComposing: true }));
  },
  end: () => field.dispatchEvent(new CompositionEvent("compositionend")),
});

it("nothing is told and nothing written back while kana are converted", () => {
  const field = element("input", { type: "text" });
  const told: string[] = [];
  const written = followWriting(field, (text) => told.push(text));
  const { begin, key, end } = typing(field);
  begin();
  key("さとうかちょう");
  written.show("さとうかち");

  expect(field.value).toBe("さとうかちょう");
  expect(told).toEqual([]);

  key("佐藤課長");
  end();

  expect(told).toEqual(["佐藤課長"]);
});

it("what is too long is cut once the words stand, not before", () => {
  const field = element("input", { type: "text" });
  const written = followWriting(field, (text) => written.show(text.slice(0, 3)));
  const { begin, key, end } = typing(field);
  begin();
  key("けいりか");

  expect(field.value).toBe("けいりか");

  key("経理課長");
  end();

  expect(field.value).toBe("経理課");
});

it("what is typed without conversion is told at once", () => {
  const field = element("input", { type: "text" });
  const told: string[] = [];
  followWriting(field, (text) => told.push(text));
  field.value = "abc";
  field.dispatchEvent(new InputEvent("input"));

  expect(told).toEqual(["abc"]);
});
