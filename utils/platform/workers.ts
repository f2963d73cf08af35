import { ownUrl } from './runtime';

/** Starts one of our own scripts as a dedicated worker of this page; it ends with the page. */
export function startWorker(path: string): Worker {
  return new Worker(ownUrl(path));
}
