import { complaintsOf, staticChecks } from "./static-checks.ts";

let failed = 0;
for (const check of staticChecks) {
  const complaints = complaintsOf(check);
  process.stdout.write(`${complaints}${complaints === "" ? "ok    " : "FAILED"}  ${check.name}\n`);
  if (complaints !== "") failed++;
}
process.exitCode = failed === 0 ? 0 : 1;
