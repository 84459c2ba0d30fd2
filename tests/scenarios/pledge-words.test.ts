import { describe, expect, it } from "vitest";
import { readText } from "#content/a-text";
import { actionsFor } from "#core/pledge";
import { words as en } from "#i18n/en";
import { words as ja } from "#i18n/ja";
import { locales, shipped, wordsOfShipped } from "../helpers/shipped";

const sentences = { ja: ja.episode.goal.sentence, en: en.episode.goal.sentence };
/** Words that the sentence has already: "When When the screen …, I will I open …". */
const doubled = {
  ja: /もし、?もし|私は、?私は|たら、?たら/,
  en: /\b(when|I will|I) \1\b|\b\w+, ,|\.\./i,
};

describe.each(shipped)("every pledge of $folder", (each) => {
  it.each([...locales])("is one sentence in %s, with no word of its frame twice", (locale) => {
    const goal = wordsOfShipped(each, locale).data?.goal;
    const said = Object.values(goal?.situations ?? {}).flatMap((situation) =>
      Object.values(goal?.actions ?? {}).map((action) =>
        readText(
          sentences[locale]
            .replace("{{situation}}", () => situation)
            .replace("{{action}}", () => action),
        ),
      ),
    );

    expect(said.length).toBeGreaterThan(3);
    expect(said.filter((sentence) => doubled[locale].test(sentence))).toEqual([]);
    expect(said.filter((sentence) => sentence.includes("{{"))).toEqual([]);
  });
});

/** What stands for a thing that only a picture beside it would name: a hall reads it without one. */
const nameless = {
  ja: /^(?:それ|これ|あれ|[そこあ]の(?!日|場))/,
  en: /^(?:\S+ ){0,3}(?:it|them)\b|\b(?:this|that) (?:one|desk|machine|list|data)\b/,
};

describe.each(shipped)("what is to be done in $folder", (each) => {
  it.each([...locales])("names its thing in %s: it is read apart from the rest", (locale) => {
    const { things = {}, goal, questions = {} } = wordsOfShipped(each, locale).data ?? {};
    const steps = Object.values(things).flatMap((thing) => thing.nextStep ?? []);
    const asked = Object.values(questions).map(({ question }) => question);
    const read = [...steps, ...Object.values(goal?.actions ?? {}), ...asked].map(readText);

    expect(read.length).toBeGreaterThan(9);
    expect(read.filter((words) => nameless[locale].test(words))).toEqual([]);
  });
});

/** The word that each label of a question stands for, as the question asks it. */
const asks = {
  ja: (label: string) => new RegExp(label),
  en: (label: string) => new RegExp(`^${label}(?:m|se)?\\b`),
};

describe.each(shipped)("what is asked of the own company in $folder", (each) => {
  it.each([...locales])("asks in %s what its label says", (locale) => {
    const questions = Object.values(wordsOfShipped(each, locale).data?.questions ?? {});
    const other = questions.filter(
      ({ label, question }) => !asks[locale](readText(label)).test(readText(question)),
    );

    expect(questions).toHaveLength(3);
    expect(new Set(questions.map(({ label }) => label)).size).toBe(3);
    expect(other).toEqual([]);
  });
});

describe.each(shipped)("the moments of a pledge in $folder", ({ scenario: { goal } }) => {
  it("leave each a choice: two deeds belong to it at least", () => {
    const lonely = goal.situations.filter((situation) => actionsFor(goal, situation).length < 2);

    expect(lonely).toEqual([]);
  });
});

/** A cry is one breath; what is only promised says what is to be done, and asks nothing. */
const cries = {
  ja: { longest: 16, done: /^[^。？]+、ヨシ！$/, promised: /^[^。？]+、これから！$/ },
  en: {
    longest: 46,
    done: /^[^.?“”]+ – check!$/,
    promised: /^We’ll [^.?“”]+ – we promise!$/,
  },
};

describe.each(shipped)("what is called out in $folder", (each) => {
  it.each([...locales])("is a short cry in %s", (locale) => {
    const { longest, done, promised } = cries[locale];
    const calls = Object.values(wordsOfShipped(each, locale).data?.goal.calls ?? {});
    const read = calls.map((call) => ({
      done: readText(call.done),
      promised: readText(call.promised),
    }));
    const odd = read.filter(
      (call) =>
        !done.test(call.done) ||
        !promised.test(call.promised) ||
        Math.max(call.done.length, call.promised.length) > longest,
    );

    expect(calls).toHaveLength(3);
    expect(odd).toEqual([]);
  });
});
