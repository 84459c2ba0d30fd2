import { type Library, type Outsourcing, type Sources, scenarioNumbers } from "./guide";
import type { SelfCheck } from "./guide-self-check";
import type { Condition, Start } from "./guide-start";
import { guidelineGroups, guidelineIds } from "./guideline";

/** Benchmark questions by large item: 7, 4, 6, 5 and 3, together 25 (表 3.3-1). */
const BENCHMARK_QUESTIONS = [7, 4, 6, 5, 3];

const twice = (values: readonly (string | number)[]) =>
  [...new Set(values)].filter((value) => values.indexOf(value) !== values.lastIndexOf(value));

const uniqueness = (what: string, values: readonly (string | number)[]) =>
  twice(values).map((value) => `${what} "${value}" stands twice: keep one`);

const without = (what: string, wanted: readonly string[], there: readonly string[]) =>
  wanted.filter((one) => !there.includes(one)).map((one) => `${what} "${one}" is missing: add it`);

const inOrder = (values: readonly string[], order: readonly string[]) =>
  values.join() === order.join();

/** What a schema cannot see in an edition of the self-check; empty when all is well. */
export function checkSelfCheck(selfCheck: SelfCheck): readonly string[] {
  const { items, sections, terms, bands, points } = selfCheck;
  const problems: string[] = [];
  if (items.some(({ no }, index) => no !== index + 1)) {
    problems.push("items: number them 1 to 25 in order");
  }
  const sorted = sections.flatMap((section) => section.items);
  if (sorted.length !== items.length || sorted.some((no, index) => no !== index + 1)) {
    problems.push("sections: name every item from 1 to 25 once, in order");
  }
  const used = items.flatMap((item) => item.terms);
  problems.push(...without("terms:", used, terms), ...without("a use of term", terms, used));
  const steps = bands.map(({ from }) => from);
  if (steps.some((from, index) => from >= (steps[index - 1] ?? Number.POSITIVE_INFINITY))) {
    problems.push("bands: put the highest first");
  }
  const lowest = items.length * Math.min(...Object.values(points));
  if (bands.length > 0 && steps.at(-1) !== lowest) {
    problems.push(`bands: the last one begins at ${lowest}, the lowest total there is`);
  }
  return problems;
}

/** The same for the library. */
export function checkLibrary({ groups, measures }: Library): readonly string[] {
  const problems: string[] = [];
  if (!inOrder(groups, guidelineGroups)) problems.push("groups: keep the order of the report");
  if (
    !inOrder(
      measures.map(({ id }) => id),
      guidelineIds,
    )
  ) {
    problems.push("measures: name all 22 once, in the order of the report");
  }
  const questions = BENCHMARK_QUESTIONS.flatMap((count, index) =>
    Array.from({ length: count }, (_, question) => `${index + 1}-${question + 1}`),
  );
  const asked = measures.flatMap(({ benchmark }) => benchmark);
  problems.push(...without("benchmark question", questions, asked));
  problems.push(...without("in the table, benchmark question", asked, questions));
  return problems;
}

/** The same for the guided choice: above all that every condition can come true. */
export function checkStart(start: Start): readonly string[] {
  const { questions, steps, scenarios, beyond } = start;
  const numbers = scenarios.map(({ number }) => number);
  const problems = [
    ...uniqueness(
      "questions:",
      questions.map(({ id }) => id),
    ),
    ...uniqueness(
      "steps:",
      steps.map(({ id }) => id),
    ),
    ...uniqueness(
      "beyond:",
      beyond.map(({ id }) => id),
    ),
    ...without("scenarios:", scenarioNumbers, numbers),
  ];
  questions.forEach((question, index) => {
    problems.push(...uniqueness(`questions "${question.id}" → option`, question.options));
    if (question.assume !== undefined && !question.options.includes(question.assume)) {
      problems.push(`questions "${question.id}" → assume: name one of its options`);
    }
    problems.push(...unmet(`questions "${question.id}"`, question.when, questions.slice(0, index)));
  });
  for (const { id, reasons } of steps) {
    problems.push(...reasonProblems(`steps "${id}"`, reasons, questions));
  }
  for (const { number, reasons } of scenarios) {
    problems.push(...reasonProblems(`scenarios "${number}"`, reasons, questions));
  }
  return problems;
}

type Questions = Start["questions"];
type Reasons = readonly { readonly id: string; readonly when: readonly Condition[] }[];

function reasonProblems(place: string, reasons: Reasons, questions: Questions): readonly string[] {
  const ids = reasons.map(({ id }) => id);
  return [
    ...uniqueness(`${place} → reason`, ids),
    ...reasons.flatMap(({ id, when }) => unmet(`${place} → ${id}`, when, questions)),
  ];
}

/** Conditions on questions or options that are not asked before. */
function unmet(place: string, when: readonly Condition[], questions: Questions): readonly string[] {
  return when.flatMap(({ question, options }) => {
    const asked = questions.find(({ id }) => id === question);
    if (asked === undefined) return [`${place}: no question "${question}" is asked before`];
    return options
      .filter((option) => !asked.options.includes(option))
      .map((option) => `${place}: question "${question}" has no option "${option}"`);
  });
}

/** The same for the two checklists. */
export function checkOutsourcing({ lists, fit, notes }: Outsourcing): readonly string[] {
  const items = lists.flatMap(({ sections }) => sections.flatMap((section) => section.items));
  const agreed = lists.find(({ id }) => id === "measures");
  const problems = [
    ...uniqueness(
      "lists:",
      lists.map(({ id }) => id),
    ),
    // Across both lists, as what is chosen is kept by item.
    ...uniqueness(
      "items:",
      items.map(({ id }) => id),
    ),
    ...uniqueness(
      "notes:",
      notes.map(({ id }) => id),
    ),
  ];
  const known = items.map(({ id }) => id);
  const fitting = [
    ["starter", fit.starter] as const,
    ...fit.works.map((w) => [w.id, w.items] as const),
  ];
  for (const [name, wanted] of fitting) {
    problems.push(...uniqueness(`fit "${name}": item`, wanted));
    problems.push(...without(`fit "${name}": in the lists, item`, wanted, known));
  }
  const groups = agreed?.sections.map(({ id }) => id) ?? [];
  if (!inOrder(groups, guidelineGroups)) {
    problems.push('lists "measures": give it one section a group, 4.1 to 4.5');
  }
  return problems;
}

/** The same for the sources. */
export function checkSources({ sources }: Sources): readonly string[] {
  return uniqueness(
    "sources:",
    sources.map(({ key }) => key),
  );
}

/** Source keys that some structure names anywhere under `sources`. */
export function sourceKeysIn(structure: unknown): readonly string[] {
  if (Array.isArray(structure)) return structure.flatMap(sourceKeysIn);
  if (typeof structure !== "object" || structure === null) return [];
  return Object.entries(structure).flatMap(([key, value]) =>
    key === "sources" && Array.isArray(value)
      ? value.filter((each) => typeof each === "string")
      : sourceKeysIn(value),
  );
}
