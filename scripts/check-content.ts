// What authors wrote – scenarios, rooms, sounds, guide – is checked without building anything.
import { messageOf } from "./build.ts";
import { checkScenarios } from "./vite/check-scenarios.ts";

try {
  checkScenarios();
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
