// What authors wrote – scenarios, rooms, sounds, guide – is checked without building anything.
import { messageOf } from "./build.ts";
import { checkScenarios } from "./vite/check-scenarios.ts";

try {
  for (const warning of checkScenarios()) process.stdout.write(`${warning}\n`);
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 1;
}
