import { useEffect, useState } from 'react';
import { type Dock, dock } from '../../utils/model/settings';
import { readLocal } from '../../utils/platform/local-state';
import { watchLocal } from '../../utils/platform/watch-local';

const KEY = 'dock';

/** How the panel stands and whether reading is paused, kept current; null until it is known. */
export function useDock(): Dock | null {
  const [value, setValue] = useState<Dock | null>(null);
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const kept = dock.safeParse((await readLocal(KEY)) ?? {});
      if (wanted) setValue(kept.success ? kept.data : dock.parse({}));
    };
    void read();
    const stop = watchLocal(KEY, () => void read());
    return () => {
      wanted = false;
      stop();
    };
  }, []);
  return value;
}
