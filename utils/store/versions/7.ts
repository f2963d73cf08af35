import { version6 } from './6';
import type { SchemaVersion } from './version';

/** What the log says is found by who wrote it and by its outcome as well, newest first. */
export const version7: SchemaVersion = {
  number: 7,
  stores: {
    ...version6.stores,
    headers: `${version6.stores.headers}, [by+at+seq]`,
    contents: `${version6.stores.contents}, [content.outcome+at+seq]`,
  },
};
