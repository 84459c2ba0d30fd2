import { describe, expect, it } from "vitest";
import { shortestLog } from "#core/log";
import { readProgressCode, writeProgressCode } from "#core/progress-code";
import { scoreEpisode } from "#core/score";
import { finished, randomPlayer, seeded } from "../helpers/players";
import { aScenario } from "../helpers/scenarios";

const office = aScenario();
const scenarios = [office];
const episode = finished(office, randomPlayer(office, seeded(1)));
const total = scoreEpisode(office, episode).total;
const play = { date: "2026-11-23", total, log: shortestLog(episode) };
const code = writeProgressCode(scenarios, [{ scenario: office.id, best: play, latest: play }]);

const afterName = (whole: string) => whole.replace(/^MAMORE-/, "");

describe("a code", () => {
  it.each([
    ["with zero-width signs", code.replaceAll("-", "-\u200b\u2060")],
    ["after a byte order mark", `\ufeff${code}`],
    ["with soft hyphens", code.replaceAll("-", "\u00ad-")],
    ["as mail repeats it", `> ${code.slice(0, 30)}\r\n> ${code.slice(30)}`],
    ["twice repeated", `>> ${code.replaceAll("-", "-\n>> ")}`],
    ["in Japanese quotes", `「${code}」`],
    ["in double quotes", `“${code}”`],
    ["in straight quotes", `"${code}"`],
    ["in brackets", `（${code}）`],
    ["as code in chat", `\`\`\`\n${code}\n\`\`\``],
    ["in bold of chat", `**${code}**`],
    ["with a full stop", `${code}。`],
    ["with an English full stop", `${code}.`],
    ["with what it is before it", `コード：${code}`],
    ["with what it is, without the name", `コード： ${afterName(code)}`],
    ["with a sentence on either side", `これです。${code} よろしくお願いします。`],
    ["with an English sentence after it", `Here it is: ${code}\n\nKind regards, Hana`],
    ["after the name of the game", `Mamore のコードは ${code} です`],
    ["with figure dashes", code.replaceAll("-", "\u2012")],
    ["with non-breaking hyphens", code.replaceAll("-", "\u2011")],
    ["with minus signs", code.replaceAll("-", "\u2212")],
    ["with long signs", code.replaceAll("-", "ー")],
    ["with half-width long signs", code.replaceAll("-", "ｰ")],
    ["with wide hyphens", code.replaceAll("-", "－")],
    ["with wide blanks", code.replaceAll("-", "　")],
    ["with non-breaking blanks", code.replaceAll("-", "\u00a0")],
    ["with tabs", code.replaceAll("-", "\t")],
  ])("is found when pasted %s", (_, pasted) => {
    expect(readProgressCode(scenarios, pasted)).toEqual(readProgressCode(scenarios, code));
  });
});
