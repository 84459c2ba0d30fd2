import { expect, test } from "vitest";

const styles = import.meta.glob<string>("/src/**/*.css", {
  eager: true,
  query: "?raw",
  import: "default",
});

test("no style names a page: Firefox prints an empty sheet wherever the name changes", () => {
  const naming = /@page|(?:^|[\s;{])page\s*:/m;

  expect(Object.keys(styles).filter((path) => naming.test(styles[path] ?? ""))).toEqual([]);
});
