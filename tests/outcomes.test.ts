import { parseSync } from "vite";
import { describe, expect, test } from "vitest";

/** What became of a write: whoever calls for one looks at it. */
const OUTCOMES = new Set(["Kept"]);

const sources = import.meta.glob<string>("/src/**/*.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;
const memberOf = (value: unknown, name: string) => (isNode(value) ? value[name] : undefined);
const nameOf = (value: unknown) => String(memberOf(value, "name") ?? "");
const typeOf = (value: unknown) => String(memberOf(value, "type") ?? "");

/** A node of a syntax tree and everything in it. */
function* within(node: unknown): Generator<Node> {
  if (!isNode(node)) return;
  if (typeOf(node) !== "") yield node;
  for (const part of Object.values(node)) yield* within(part);
}

const saysOutcome = (node: Node) =>
  OUTCOMES.has(nameOf(memberOf(memberOf(node["returnType"], "typeAnnotation"), "typeName")));

/** Where a function has its name: its own, that of its property, that of its variable. */
const namedParts = (node: Node): readonly (readonly [unknown, unknown])[] => [
  [node["id"], node],
  [node["key"], node],
  [node["key"], node["value"]],
  [node["id"], node["init"]],
];

/** Names of the functions and methods that say they give an outcome. */
function writersIn(tree: unknown): readonly string[] {
  return [...within(tree)]
    .flatMap(namedParts)
    .flatMap(([name, owner]) => (isNode(owner) && saysOutcome(owner) ? [nameOf(name)] : []))
    .filter((name) => name !== "");
}

/** The calls whose value a statement throws away. */
function thrownAway(node: unknown): readonly Node[] {
  switch (typeOf(node)) {
    case "CallExpression":
      return isNode(node) ? [node] : [];
    case "SequenceExpression":
      return [memberOf(node, "expressions")].flat().flatMap(thrownAway);
    case "ConditionalExpression":
      return ["consequent", "alternate"].flatMap((part) => thrownAway(memberOf(node, part)));
    case "LogicalExpression":
      return thrownAway(memberOf(node, "right"));
    default:
      // Through await, void, chains and brackets to what is in them.
      return isNode(node) ? [node["argument"], node["expression"]].flatMap(thrownAway) : [];
  }
}

const calledIn = (call: Node) =>
  nameOf(call["callee"]) || nameOf(memberOf(call["callee"], "property"));

/** Arrows that pass an outcome on to somebody who does not say that he takes one. */
function passedOn(tree: unknown, writers: ReadonlySet<string>): readonly Node[] {
  const nodes = [...within(tree)];
  const named = nodes
    .flatMap(namedParts)
    .flatMap(([name, owner]) => (isNode(owner) && writers.has(nameOf(name)) ? [owner] : []));
  return nodes
    .filter((node) => typeOf(node) === "ArrowFunctionExpression")
    .filter((node) => !saysOutcome(node) && !named.includes(node))
    .flatMap(({ body }) => (typeOf(body) === "CallExpression" && isNode(body) ? [body] : []));
}

/** Writes whose outcome nobody looks at, such as "keep" for `keeper.keep(…);`. */
function ignoredIn(tree: unknown, writers: ReadonlySet<string>): readonly string[] {
  const statements = [...within(tree)]
    .filter((node) => typeOf(node) === "ExpressionStatement")
    .flatMap(({ expression }) => thrownAway(expression));
  return [...statements, ...passedOn(tree, writers)]
    .map(calledIn)
    .filter((name) => writers.has(name));
}

const treeOf = (path: string, code: string): unknown => parseSync(path, code).program;
const trees = Object.entries(sources).map(([path, code]) => [path, treeOf(path, code)] as const);
const writers = new Set(trees.flatMap(([, tree]) => writersIn(tree)));

test("nobody passes over what became of a write", () => {
  const ignored = trees.flatMap(([path, tree]) =>
    ignoredIn(tree, writers).map((name) => `${path}: ${name}()`),
  );

  expect(writers).toContain("finished");
  expect(ignored).toEqual([]);
});

describe("a write is passed over", () => {
  const declared = `
    interface Keeper { keep(text: string): Kept }
    const save = (text: string): Kept => "kept";`;

  test.each([
    ["in a statement", "keeper.keep(a);"],
    ["after awaiting it", "await save(a);"],
    ["said to be nothing", "void save(a);"],
    ["behind a condition", "isOn && save(a);"],
    ["on either side", "isOn ? save(a) : stop();"],
    ["in a chain", "keeper?.keep(a);"],
    ["by a listener", "store.subscribe((a) => save(a));"],
    ["by a button", "element({ onclick: () => keeper.keep(a) });"],
  ])("%s", (_, code) => {
    const tree = treeOf("a.ts", `${declared}\n${code}`);

    expect(ignoredIn(tree, new Set(writersIn(tree)))).toHaveLength(1);
  });

  test.each([
    ["in a condition", 'if (save(a) === "held") tell();'],
    ["by whoever is told", "told(save(a));"],
    ["by the one who gives it on", "const give = (a: string): Kept => save(a);"],
    ["by a method of that name", "const keeper: Keeper = { keep: (a) => save(a) };"],
  ])("not %s", (_, code) => {
    const tree = treeOf("a.ts", `${declared}\n${code}`);

    expect(ignoredIn(tree, new Set(writersIn(tree)))).toEqual([]);
  });
});
