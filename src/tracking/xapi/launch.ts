import { z } from "zod";
import type { Learner } from "../tracker";

const agentSchema = z.object({
  name: z.string().optional(),
  mbox: z.string().optional(),
  account: z.object({ homePage: z.string(), name: z.string() }).optional(),
});

/** Who it is by an actor: its account or its address; undefined for none that xAPI knows. */
export function learnerOf(actor: unknown): Learner | undefined {
  const { data } = agentSchema.safeParse(actor);
  const id = data?.account ? JSON.stringify(data.account) : data?.mbox;
  return id === undefined ? undefined : { id, name: data?.name ?? "" };
}

/** JSON of an address; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
