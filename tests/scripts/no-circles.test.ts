import { expect, test } from "vitest";
import { circleOf } from "../../scripts/vite/no-circles";

test.for([
  { what: "files in rows", imports: { page: ["room", "rules"], room: ["rules"], rules: [] } },
  { what: "a file that is not of the build", imports: { page: ["elsewhere"] } },
  { what: "none", imports: {} },
])("nobody waits in a circle: $what", ({ imports }) => {
  expect(circleOf(new Map(Object.entries<string[]>(imports)))).toBeUndefined();
});

test.for([
  {
    imports: { page: ["room"], room: ["rules"], rules: ["room"] },
    circle: ["room", "rules", "room"],
  },
  { imports: { page: ["page"] }, circle: ["page", "page"] },
])("a circle is named: $circle", ({ imports, circle }) => {
  expect(circleOf(new Map(Object.entries<string[]>(imports)))).toEqual(circle);
});
