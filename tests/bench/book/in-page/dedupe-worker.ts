import { findDuplicates } from '../../../../utils/engine/dedupe/find-duplicates';
import { dirtyContacts } from '../../../support/dirty-book/dirty-book';

/** What the worker needs of its own world; the DOM's types do not know it. */
declare const self: {
  onmessage: (message: { data: number }) => void;
  postMessage: (seconds: number) => void;
};

// Answers a number of contacts with the seconds that finding the duplicates among them took.
self.onmessage = ({ data: size }) => {
  const { records, columns } = dirtyContacts(size, 7);
  const start = performance.now();
  const pairs = findDuplicates(records, columns, { threshold: 0.5 });
  if (pairs.length < size / 20) throw new Error(`Only ${pairs.length} pairs were found.`);
  self.postMessage((performance.now() - start) / 1000);
};
