import { describe, expect, it } from "vitest";
import { deviceMark } from "#progress/device-mark";
import { aRecords } from "../helpers/records";

describe("the mark of a device", () => {
  it("is made once and stays", () => {
    const records = aRecords();
    const first = deviceMark(records);

    expect(first).toEqual({ mark: expect.stringMatching(/^[0-9a-f]{16}$/), kept: "kept" });
    expect(deviceMark(records)).toEqual(first);
  });

  it("is another on every device, so that nobody's calendar entries replace a colleague's", () => {
    const marks = Array.from({ length: 50 }, () => deviceMark(aRecords()).mark);

    expect(new Set(marks).size).toBe(50);
  });
});
