/** A field that somebody writes in. */
type Field = HTMLInputElement | HTMLTextAreaElement;

/** How a field is written in, and how it may be written to. */
export interface Written {
  /** Puts a text into the field, but never under the hands of somebody who is still converting. */
  show(text: string): void;
}

/**
 * Tells what is written in a field. While letters are being converted (かな to 漢字) nothing is told
 * and nothing is written back: the input method would lose its place.
 */
export function followWriting(field: Field, onWritten: (text: string) => void): Written {
  let isComposing = false;
  field.addEventListener("compositionstart", () => {
    isComposing = true;
  });
  field.addEventListener("compositionend", () => {
    isComposing = false;
    onWritten(field.value);
  });
  field.addEventListener("input", () => {
    if (!isComposing) onWritten(field.value);
  });
  return {
    show(text) {
      if (!isComposing && text !== field.value) field.value = text;
    },
  };
}
