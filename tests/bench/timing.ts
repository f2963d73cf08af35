/** Milliseconds that some work takes, once for each repeat, after one unmeasured run that warms it up. */
export async function times(repeats: number, work: () => unknown): Promise<number[]> {
  await work();
  const samples: number[] = [];
  for (let i = 0; i < repeats; i++) {
    const start = performance.now();
    await work();
    samples.push(performance.now() - start);
  }
  return samples;
}

/** Milliseconds of a fixed piece of arithmetic: what an absolute figure of this machine may be held against. */
export function calibrationMs(): number {
  const start = performance.now();
  let hash = 2166136261;
  for (let i = 0; i < 50_000_000; i++) hash = Math.imul(hash ^ (i & 255), 16777619);
  const took = performance.now() - start;
  return hash === 0 ? took + 1 : took;
}
