import type { IncomingMessage, ServerResponse } from "node:http";

interface Statement {
  readonly id: string;
  readonly verb: { readonly id: string };
  readonly actor: unknown;
  readonly object: { readonly id: string; readonly definition?: unknown };
  readonly result?: Readonly<Record<string, unknown>>;
  readonly context?: {
    readonly registration?: string;
    readonly contextActivities?: { readonly category?: readonly { readonly id: string }[] };
    readonly extensions?: Readonly<Record<string, unknown>>;
  };
}

/** A store of statements and documents, as small as a test needs. */
export interface Store {
  readonly statements: readonly Statement[];
  /** Documents by what `nameOf` calls them; under a bare name, for whoever asks. */
  readonly documents: Map<string, string>;
  /** How often the token was fetched; it is given out once. */
  tokens(): number;
  /** What was asked without the right key, or for what there is not. */
  readonly refused: readonly string[];
  /** Says no to everything while it is down. */
  setDown(isDown: boolean): void;
  answer(request: IncomingMessage, body: string, answer: ServerResponse): void;
}

export const KEY = "bWFtb3JlOnRlc3Q=";

/** What a document of one person is called: the same id is another document for somebody else. */
export const nameOf = (id: string, agent: string) => `${id} of ${agent}`;

export function store(): Store {
  const statements: Statement[] = [];
  const documents = new Map<string, string>();
  const refused: string[] = [];
  let tokens = 0;
  let isDown = false;

  const token = (answer: ServerResponse) => {
    tokens++;
    const said = tokens === 1 ? { "auth-token": KEY } : { "error-code": "1", "error-text": "once" };
    answer.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(said));
  };
  const document = (
    request: IncomingMessage,
    words: URLSearchParams,
    body: string,
    answer: ServerResponse,
  ) => {
    const id = words.get("stateId") ?? words.get("profileId") ?? "";
    const name = nameOf(id, words.get("agent") ?? "");
    if (request.method === "PUT") {
      documents.set(name, body);
      answer.writeHead(204).end();
      return;
    }
    const found = documents.get(name) ?? documents.get(id);
    if (found === undefined) answer.writeHead(404).end();
    else answer.writeHead(200, { "Content-Type": "application/json" }).end(found);
  };
  const keep = (body: string, answer: ServerResponse) => {
    const sent = JSON.parse(body) as Statement[];
    const known = new Set(statements.map(({ id }) => id));
    statements.push(...sent.filter(({ id }) => !known.has(id)));
    answer.writeHead(200, { "Content-Type": "application/json" }).end("[]");
  };
  const isAllowed = ({ headers }: IncomingMessage) =>
    !isDown &&
    headers.authorization === `Basic ${KEY}` &&
    headers["x-experience-api-version"] === "1.0.3";
  return {
    statements,
    documents,
    tokens: () => tokens,
    refused,
    setDown(next) {
      isDown = next;
    },
    answer(request, body, answer) {
      const { pathname, searchParams } = new URL(request.url ?? "/", "http://here");
      if (pathname === "/lrs/fetch") token(answer);
      else if (!isAllowed(request)) {
        refused.push(`${request.method} ${pathname}`);
        answer.writeHead(401).end();
      } else if (pathname === "/lrs/statements") keep(body, answer);
      else document(request, searchParams, body, answer);
    },
  };
}
