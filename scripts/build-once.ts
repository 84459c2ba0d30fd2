import { buildGameOrExit } from "./build.ts";

await buildGameOrExit();
