import { gmail } from '../../../../utils/adapters/gmail';
import { runAtOnce, runInSlices } from '../../../../utils/adapters/kit/slices';

/** Milliseconds: one whole reading, `innerText` of the same bodies, and the longest slice of a sliced reading. */
export interface Timed {
  read: number;
  innerText: number;
  slice: number;
}

const timed = (work: () => unknown) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

async function longestSlice(): Promise<number> {
  let longest = 0;
  let began = performance.now();
  const close = () => {
    longest = Math.max(longest, performance.now() - began);
  };
  await runInSlices(gmail.steps(document, location.href), async () => {
    close();
    await new Promise((resolve) => setTimeout(resolve));
    began = performance.now();
  });
  close();
  return longest;
}

/** Reads the page that it runs in, each time afresh: nothing is remembered from the time before. */
async function timeReading(): Promise<Timed> {
  const bodies = [...document.querySelectorAll<HTMLElement>('.a3s')];
  const innerText = timed(() => bodies.map((body) => body.innerText));
  const read = timed(() => runAtOnce(gmail.steps(document, location.href)));
  return { read, innerText, slice: await longestSlice() };
}

Object.assign(globalThis, { timeReading });
