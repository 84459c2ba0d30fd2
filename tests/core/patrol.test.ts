import { describe, expect, it, test } from "vitest";
import { type Case, caseOf } from "#core/cases";
import { patrolOrderFor } from "#core/company-order";
import { scenarioNumbers } from "#core/guide";
import { type AnswerId, selfCheckSchema } from "#core/guide-self-check";
import { startSchema } from "#core/guide-start";
import { patrolOrder, patrolOver } from "#core/patrol";
import type { Choices } from "#core/recommend";
import sheetData from "../../guide/self-check-v3.json";
import startData from "../../guide/start.json";
import { shipped } from "../helpers/shipped";

const data = startSchema.parse(startData);
const check = selfCheckSchema.parse(sheetData);
const cases: readonly Case[] = shipped.map(({ scenario }) => caseOf(scenario));

/** A sheet with one answer throughout, but for the items named. */
const sheet = (usual: AnswerId, others: Readonly<Record<number, AnswerId>> = {}) => ({
  check,
  answers: { ...Object.fromEntries(check.items.map(({ no }) => [no, usual])), ...others },
});

const firstThree = (choices?: Choices, filled?: ReturnType<typeof sheet>) =>
  patrolOrderFor(cases, { start: choices && { data, choices }, sheet: filled }).slice(0, 3);

describe("the order in which places are offered", () => {
  it("holds all ten once, whatever was said", () => {
    const orders = [
      patrolOrder,
      patrolOrderFor(cases, { start: { data, choices: { has: ["website", "leavers"] } } }),
      patrolOrderFor(cases, { sheet: sheet("no") }),
    ];

    for (const order of orders) expect(order.toSorted()).toEqual([...scenarioNumbers].toSorted());
  });

  it.each<{ said: string; choices?: Choices; three: readonly string[] }>([
    { said: "nothing", three: ["5.1.1", "5.1.10", "5.1.7"] },
    {
      said: "no answer that fits a case",
      choices: { role: ["own"] },
      three: ["5.1.1", "5.1.10", "5.1.7"],
    },
    {
      said: "it hands lists out",
      choices: { has: ["subcontract"] },
      three: ["5.1.6", "5.1.1", "5.1.10"],
    },
    { said: "it is a client", choices: { role: ["client"] }, three: ["5.1.6", "5.1.1", "5.1.10"] },
    {
      said: "it keeps a web shop, mail and one expert",
      choices: { industry: ["shop"], has: ["website", "mail", "one-expert"] },
      three: ["5.1.4", "5.1.10", "5.1.9"],
    },
  ])("begins with $three where a company has said: $said", ({ choices, three }) => {
    expect(firstThree(choices)).toEqual(three);
  });

  it("follows a finished self-check before the answers, and an unfinished one not", () => {
    const choices = { has: ["subcontract"] };
    const { answers } = sheet("yes", { 9: "no" });
    const unfinished = Object.fromEntries(Object.entries(answers).filter(([no]) => no !== "25"));

    expect(firstThree(choices, sheet("yes", { 9: "no" }))[0]).toBe("5.1.8");
    expect(firstThree(choices, { check, answers: unfinished })[0]).toBe("5.1.6");
    expect(firstThree(choices, sheet("yes"))[0]).toBe("5.1.6");
  });

  it("is that in which equal cases stand at どこから始める？", () => {
    expect(data.scenarios.map(({ number }) => number)).toEqual(patrolOrder);
  });
});

describe("the patrol", () => {
  const all = scenarioNumbers;

  it.each([
    { played: [], three: ["5.1.1", "5.1.10", "5.1.7"], next: "5.1.1", isNew: true },
    { played: ["5.1.1"], three: ["5.1.1", "5.1.10", "5.1.7"], next: "5.1.10", isNew: true },
    { played: ["5.1.8"], three: ["5.1.8", "5.1.1", "5.1.10"], next: "5.1.1", isNew: true },
    {
      played: ["5.1.7", "5.1.1"],
      three: ["5.1.1", "5.1.7", "5.1.10"],
      next: "5.1.10",
      isNew: true,
    },
    {
      played: ["5.1.8", "5.1.3", "5.1.2"],
      three: ["5.1.8", "5.1.2", "5.1.3"],
      next: "5.1.1",
      isNew: false,
    },
    {
      played: ["5.1.1", "5.1.10", "5.1.7"],
      three: ["5.1.1", "5.1.10", "5.1.7"],
      next: "5.1.9",
      isNew: false,
    },
  ] as const)("leads after $played to $next", ({ played, three, next, isNew }) => {
    expect(patrolOver(patrolOrder, all, played)).toEqual({
      three,
      next,
      isNew,
      done: played.length,
    });
  });

  test.each([
    { open: ["5.1.7", "5.1.9"], played: [], three: ["5.1.7", "5.1.9"], next: "5.1.7", isNew: true },
    { open: ["5.1.7"], played: ["5.1.7"], three: ["5.1.7"], next: undefined, isNew: false },
    { open: [], played: [], three: [], next: undefined, isNew: false },
  ] as const)("goes only to open places: $open", ({ open, played, three, next, isNew }) => {
    expect(patrolOver(patrolOrder, open, played)).toMatchObject({ three, next, isNew });
  });

  it("has nowhere left to go after all ten", () => {
    expect(patrolOver(patrolOrder, all, all)).toMatchObject({ next: undefined, isNew: false });
  });
});
