/** Runs `work` while nobody else holds the lock of this name; resolves or rejects with what it does. */
export type WithLock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Who waits last, by name. Used only where the platform has no locks (Node 20, so tests and tools). */
const queues = new Map<string, Promise<unknown>>();

function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
  queues.set(name, turn);
  return turn;
}

/** Holds a lock that all windows and the background share. A dead holder lets go of it. */
export const withLock: WithLock = async (name, work) => {
  const locks = globalThis.navigator?.locks;
  return locks ? await locks.request(name, work) : inTurn(name, work);
};

/** Who holds a lock that was free, by name; as with the queues, only where the platform has no locks. */
const taken = new Set<string>();

async function whereFree(name: string, work: () => Promise<void>): Promise<boolean> {
  if (taken.has(name)) return false;
  taken.add(name);
  try {
    await work();
  } finally {
    taken.delete(name);
  }
  return true;
}

/** Runs `work` if nobody holds the lock of this name, and does not wait for it; false where somebody does. */
export async function withFreeLock(name: string, work: () => Promise<void>): Promise<boolean> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return whereFree(name, work);
  return await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await work();
    return true;
  });
}

/** Takes a lock that all windows share, for as long as this page or worker lives; false where another has it. */
export function keepLock(name: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const forLife = new Promise<never>(() => undefined);
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : forLife;
      })
      .catch(reject);
  });
}
