import { useEffect, useState } from 'react';
import type { HeldMark } from '../../utils/model/held';
import { HELD_KEY, readHeldMark } from '../../utils/platform/held-mark';
import { watchLocal } from '../../utils/platform/watch-local';

/** How much the store held and which backup was the last, kept current; undefined until that is known. */
export function useHeldMark(): HeldMark | null | undefined {
  const [mark, setMark] = useState<HeldMark | null | undefined>(undefined);
  useEffect(() => {
    let wanted = true;
    const look = () => void readHeldMark().then((found) => wanted && setMark(found));
    look();
    const stop = watchLocal(HELD_KEY, look);
    return () => {
      wanted = false;
      stop();
    };
  }, []);
  return mark;
}
