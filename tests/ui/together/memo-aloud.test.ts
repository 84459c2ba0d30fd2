import { describe, expect, it } from "vitest";
import { daysAloud } from "#ui/together/memo-aloud";

describe("days of the year are read as they are said", () => {
  it.each([
    ["札の日付は11/16です。", "札の日付は11月16日です。"],
    ["見た印は6/1と7/1、次は8/1です。", "見た印は6月1日と7月1日、次は8月1日です。"],
    ["13/1でも、1/32でも、24/7/1でもない", "13/1でも、1/32でも、24/7/1でもない"],
  ])("%s", (written, said) => {
    expect(daysAloud(written, "ja")).toBe(said);
  });

  it("in English, too", () => {
    expect(daysAloud("Its tag says 4/16, the next 12/31.", "en")).toBe(
      "Its tag says 16 April, the next 31 December.",
    );
  });
});
