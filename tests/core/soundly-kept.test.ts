import { expect, test } from "vitest";
import { isSoundlyKept } from "#core/keep";

const reasons = [
  { id: "until-may", acceptable: true },
  { id: "no-time", acceptable: false },
];

test.each([
  { retainable: true, reason: "until-may", sound: true },
  { retainable: true, reason: "no-time", sound: false },
  { retainable: true, reason: undefined, sound: false },
  { retainable: true, reason: "of-another-hazard", sound: false },
  { retainable: false, reason: "until-may", sound: false },
])("kept where it may be: $retainable, for $reason: $sound", ({ retainable, reason, sound }) => {
  expect(isSoundlyKept({ retainable, reasons }, reason)).toBe(sound);
});
