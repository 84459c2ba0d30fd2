import type { z } from "zod";

/** What a schema calls its kinds of values, for authors. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in "…"',
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list [ … ]",
  object: "an object { … }",
  record: "an object { … }",
};

const kindOf = (type: string) => KINDS[type] ?? "a value";

/** What to do about something that a schema found, in plain words; words of our own stay. */
export function remedyOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "unrecognized_keys":
      return `nothing here is called ${quoted(issue.keys)}: rename or remove`;
    case "invalid_type":
      return issue.message.endsWith("received undefined")
        ? `is missing: add ${kindOf(issue.expected)}`
        : `is of the wrong kind: make it ${kindOf(issue.expected)}`;
    case "invalid_value":
      return ownWords(issue) ?? `use ${quoted(issue.values, " or ")}`;
    case "too_small":
      return ownWords(issue) ?? `is too ${smallOf(issue.origin)}: ${amountOf(issue)}`;
    case "too_big":
      return ownWords(issue) ?? `is too ${bigOf(issue.origin)}: ${amountOf(issue)}`;
    case "invalid_union":
      return ownWords(issue) ?? unionWords(issue);
    case "invalid_key":
      return `is no name that can be used here: ${issue.issues.map(remedyOf).join(", ")}`;
    default:
      return (
        ownWords(issue) ?? "is written in a way that cannot be read: see the same in another place"
      );
  }
}

/** What the schema itself says, unless that is what every schema says. */
function ownWords({ message }: z.core.$ZodIssue): string | undefined {
  return /^(?:Invalid|Too |Unrecognized)/.test(message) ? undefined : message;
}

function quoted(values: readonly unknown[], between = ", "): string {
  return values.map((value) => JSON.stringify(value)).join(between);
}

const isCounted = (origin: string) => origin === "array" || origin === "set";
const smallOf = (origin: string) => (origin === "string" || isCounted(origin) ? "short" : "small");
const bigOf = (origin: string) => (origin === "string" || isCounted(origin) ? "long" : "large");

/** Such as "at least 6 of them". */
function amountOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const unit = isCounted(issue.origin) ? " of them" : "";
  if (issue.exact === true) return `exactly ${limitOf(issue)}${unit}`;
  const bound = issue.code === "too_small" ? "at least" : "at most";
  return issue.inclusive === false
    ? `${issue.code === "too_small" ? "more than" : "less than"} ${limitOf(issue)}${unit}`
    : `${bound} ${limitOf(issue)}${unit}`;
}

const limitOf = (issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig) =>
  String(issue.code === "too_small" ? issue.minimum : issue.maximum);

/** What the nearest of several shapes wants, which is the one with the fewest faults. */
function unionWords(issue: z.core.$ZodIssueInvalidUnion): string {
  const [nearest] = [...issue.errors].sort((one, other) => one.length - other.length);
  if (nearest === undefined || nearest.length === 0) {
    return "is none of the shapes that fit here: see the same in another place";
  }
  return nearest.map((each) => [...each.path.map(String), remedyOf(each)].join(" ")).join(", ");
}
