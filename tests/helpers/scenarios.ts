import { type Scenario, scenarioSchema } from "#core/scenario";

const inferred = { status: "INFERRED" } as const;

const hazard = (id: string, severity: 1 | 2 | 3, retainable = false) => ({
  id,
  severity,
  guideline: ["4.1.2"],
  retainable,
  reasons: [
    { id: "until-april", acceptable: retainable },
    { id: "never-happened", acceptable: false },
  ],
  provenance: inferred,
});

const decoy = (id: string, twin: string) => ({
  id,
  guideline: ["4.2.1"],
  twin,
  provenance: inferred,
});

const cause = (id: string, link: string, kind: "cause" | "excuse", key = false) => ({
  id,
  link,
  kind,
  key,
  provenance: inferred,
});

const measure = (
  id: string,
  money: number,
  effort: number,
  effects: Record<string, "weak" | "strong">,
  harm = 0,
) => ({
  id,
  money,
  effort,
  group: "rule",
  treatments: ["reduce"],
  effects,
  harm,
  guideline: ["4.1.2"],
  provenance: inferred,
});

const small = {
  id: "test-office",
  number: "5.1.9",
  revision: 1,
  provenance: inferred,
  room: "test-office",
  cast: ["sato"],
  briefing: [
    { id: "morning", speaker: "sato", focus: "sato" },
    { id: "work", speaker: "mamoru", focus: "door" },
  ],
  hazards: [
    hazard("door", 3),
    hazard("screen", 3),
    hazard("memo", 2),
    hazard("tape", 2),
    hazard("board", 2),
    hazard("key", 1, true),
  ],
  decoys: [
    decoy("window", "door"),
    decoy("lamp", "screen"),
    decoy("poster", "memo"),
    decoy("box", "tape"),
    decoy("list", "board"),
    decoy("hook", "key"),
  ],
  clock: "hours",
  chain: [
    { id: "storm", hazards: [], time: 0, focus: ["door"], sound: "thud" },
    { id: "open", hazards: ["door", "key"], time: 10, focus: ["door"], sound: "alarm" },
    { id: "seen", hazards: ["screen", "memo"], time: 20, focus: ["screen"], sound: "alarm" },
    { id: "lost", hazards: ["tape"], time: 30, focus: ["tape"], sound: "alarm" },
    { id: "late", hazards: ["board"], time: 40, focus: ["board"], sound: "alarm" },
  ],
  causes: [
    cause("no-rule", "open", "cause", true),
    cause("bad-luck", "open", "excuse"),
    cause("nobody-decides", "seen", "cause", true),
    cause("too-busy", "seen", "excuse"),
    cause("never-tried", "lost", "cause", true),
    cause("old-tape", "lost", "excuse"),
    cause("no-list", "late", "cause"),
    cause("slow-people", "late", "excuse"),
  ],
  budget: { money: 10, effort: 8 },
  measures: [
    measure("lock", 4, 1, { door: "strong", key: "weak" }),
    measure("lock-rule", 0, 2, { screen: "strong" }),
    measure("shred", 1, 1, { memo: "strong" }),
    measure("drill", 0, 2, { tape: "strong" }),
    measure("rota", 0, 2, { board: "strong" }),
    measure("contract", 5, 1, { tape: "weak", board: "weak" }),
    measure("gadget", 9, 1, {}),
    measure("shout", 0, 1, {}, 2),
  ],
  goal: {
    situations: ["leaving", "absent"],
    actions: ["lock-it", "tell-somebody"],
    pointing: [
      { id: "door", target: "door" },
      { id: "screen", target: "screen" },
      { id: "key", target: "key" },
    ],
  },
  notes: [{ id: "then-and-now", provenance: inferred }],
  selfCheck: [1],
};

/** A small valid scenario; a test passes only what it is about. */
export function aScenario(overrides: Partial<Record<keyof Scenario, unknown>> = {}): Scenario {
  return scenarioSchema.parse({ ...small, ...overrides });
}

/** The same scenario with everything that may be told beyond the least. */
const telling = {
  ...small,
  hazards: small.hazards.map((each, index) => ({
    ...each,
    pledge:
      index < 3
        ? { situation: "leaving", action: "lock-it" }
        : { situation: "absent", action: "tell-somebody" },
  })),
  decoys: small.decoys.map(({ twin, ...each }) =>
    each.id === "hook" ? each : { ...each, twin: each.id === "lamp" ? "door" : twin },
  ),
  clock: undefined,
  toll: { decimals: 0 },
  chain: small.chain.map(({ time, ...each }, index) => ({
    ...each,
    toll: time,
    ...(index === 0 ? { variants: ["drill", "contract"] } : { proof: each.focus[0] }),
    ...(each.id === "late" ? { root: "never-tried" } : {}),
  })),
  causes: [
    ...small.causes.map((each) => ({ ...each, link: each.id === "no-list" ? "lost" : each.link })),
    cause("no-sign", "late", "excuse"),
  ].map((each) => ({ ...each, speaker: "sato" })),
  measures: small.measures.map((each) =>
    Object.keys(each.effects).length === 0 ? { ...each, aim: "open" } : each,
  ),
  goal: {
    ...small.goal,
    pairs: [
      { situation: "leaving", actions: ["lock-it"] },
      { situation: "absent", actions: ["tell-somebody"] },
    ],
    oddPairs: [{ id: "nobody-there", situation: "absent", action: "lock-it" }],
    pointing: [
      { id: "door", target: "door", correctedBy: ["lock"] },
      { id: "screen", target: "screen", correctedBy: ["lock-rule", "shred"] },
      { id: "key", target: "key", correctedBy: ["lock"], correctedTarget: "hook" },
    ],
  },
  ranking: [...small.hazards, ...small.decoys].map(({ id }) => id),
  questions: ["who", "when", "where"],
  discussion: ["first-call", "tomorrow"],
  disputes: ["passwords"],
};

/** A valid scenario that uses every field that is optional; a test passes only what it is about. */
export function aTellingScenario(
  overrides: Partial<Record<keyof Scenario, unknown>> = {},
): Scenario {
  return scenarioSchema.parse({ ...telling, ...overrides });
}
