/** So many letters stand in one line of a label. */
const LINE = { ja: 12, en: 25 } as const;

/**
 * Names as one label of the wall tells them: one that fits in a line stands in one, for 「釣りざおの／
 * 入った箱」 was torn; `joint` comes between them, as names hold "and" themselves.
 */
export const namesInLabel = (
  names: readonly string[],
  joint: string,
  locale: keyof typeof LINE,
): string => {
  // What joins it to the next stands in its line: none begins with a semicolon.
  const joined = joint.trimEnd().length;
  return names
    .map((name, index) => wholeName(name, LINE[locale] - (index < names.length - 1 ? joined : 0)))
    .join(joint);
};

function wholeName(name: string, most: number): string {
  const whole = name.replaceAll("\u200b", "").replaceAll(" ", "\u00a0");
  return whole.length <= most ? whole : name;
}
