import { z } from "zod";

// The content security policy forbids compiling code from text. Imported first by main.ts,
// before any schema is made.
z.config({ jitless: true });
