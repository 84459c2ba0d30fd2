import type { Statement } from "./statements";

/** What of a store is asked and told; every promise is kept, nothing rejects. */
export interface Lrs {
  /** A document of the state; undefined where there is none, or it cannot be had. */
  readState(stateId: string): Promise<unknown>;
  writeState(stateId: string, document: unknown, isLast?: boolean): Promise<boolean>;
  /** True when all of them are stored. */
  send(statements: readonly Statement[], isLast?: boolean): Promise<boolean>;
  /** Asks for a document of the learner's profile. */
  readProfile(profileId: string): Promise<unknown>;
}

export interface LrsParts {
  /** With a closing slash or without. */
  readonly endpoint: string;
  readonly authorization: string;
  readonly activityId: string;
  /** The actor as it came, as JSON. */
  readonly agent: string;
  readonly registration: string | undefined;
  readonly fetch: typeof globalThis.fetch;
}

const VERSION = "1.0.3";

/** Nobody waits longer for a store that does not answer. */
const PATIENCE_MS = 10_000;

export function createLrs(parts: LrsParts): Lrs {
  const { endpoint, activityId, agent, registration } = parts;
  const base = endpoint.endsWith("/") ? endpoint : `${endpoint}/`;
  const headers = {
    Authorization: parts.authorization,
    "X-Experience-API-Version": VERSION,
    "Content-Type": "application/json",
  };
  const stateAddress = (stateId: string) => {
    const query = new URLSearchParams({ stateId, activityId, agent });
    if (registration !== undefined) query.set("registration", registration);
    return `${base}activities/state?${query}`;
  };
  const ask = async (address: string, init: RequestInit = {}): Promise<Response | undefined> => {
    try {
      const signal = init.keepalive ? null : AbortSignal.timeout(PATIENCE_MS);
      return await parts.fetch(address, { ...init, headers, signal });
    } catch {
      return undefined;
    }
  };
  const read = async (address: string): Promise<unknown> => {
    const answer = await ask(address);
    if (answer?.ok !== true) return undefined;
    return answer.json().catch(() => undefined);
  };
  const write = async (address: string, method: string, body: unknown, isLast = false) => {
    const init = { method, body: JSON.stringify(body), keepalive: isLast };
    return (await ask(address, init))?.ok === true;
  };
  return {
    readState: (stateId) => read(stateAddress(stateId)),
    writeState: (stateId, document, isLast) =>
      write(stateAddress(stateId), "PUT", document, isLast),
    send: (statements, isLast) => write(`${base}statements`, "POST", statements, isLast),
    readProfile: (profileId) =>
      read(`${base}agents/profile?${new URLSearchParams({ profileId, agent })}`),
  };
}
