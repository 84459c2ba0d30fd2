import type { CDPSession } from "playwright-core";
import type { Weight } from "./played.ts";

/** A heap snapshot, as far as it is read here. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** What a page holds on to after the collector has been. */
export async function weighPage(session: CDPSession): Promise<Weight> {
  await session.send("HeapProfiler.collectGarbage");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
  const compiled = compiledIn(await snapshotOf(session));
  return { heap: usedSize, held: usedSize - compiled, nodes, listeners: jsEventListeners };
}

async function snapshotOf(session: CDPSession): Promise<Snapshot> {
  const parts: string[] = [];
  const onPart = ({ chunk }: { readonly chunk: string }) => void parts.push(chunk);
  session.on("HeapProfiler.addHeapSnapshotChunk", onPart);
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  session.off("HeapProfiler.addHeapSnapshotChunk", onPart);
  return JSON.parse(parts.join(""));
}

/** Bytes of what the browser has compiled, which grows for as long as functions become busy ones. */
function compiledIn({ snapshot: { meta }, nodes }: Snapshot): number {
  const [type, size] = ["type", "self_size"].map((name) => meta.node_fields.indexOf(name));
  const code = meta.node_types[0].indexOf("code");
  let bytes = 0;
  for (let node = 0; node < nodes.length; node += meta.node_fields.length) {
    if (nodes[node + (type ?? 0)] === code) bytes += nodes[node + (size ?? 0)] ?? 0;
  }
  return bytes;
}
