const PATIENCE_MS = 8000;

/** Passes a promise on; when it takes long, `onSlow` can say so. It is never given up. */
export async function patiently<Value>(
  promise: Promise<Value>,
  onSlow: () => void,
): Promise<Value> {
  const timer = setTimeout(onSlow, PATIENCE_MS);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}
