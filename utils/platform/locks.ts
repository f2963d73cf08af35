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
