/** Do work once, and again after it failed. */
export function retried<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= work();
    value.catch(() => (value = undefined));
    return value;
  };
}
