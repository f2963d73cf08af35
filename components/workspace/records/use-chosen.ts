import { useEffect, useRef, useState } from 'react';
import type { ListName, SavedView } from '../../../utils/model/table';
import { replaceHash } from '../../hooks/use-hash';
import { type Chosen, chosenIn, hrefOf } from './views';

/** Browsers take only some changes of the address a second: it follows once somebody has stopped typing. */
const REST_MS = 250;

/**
 * How a list's table stands. It lives in the page's address, so that back, reload and links keep it.
 * @param saved the user's views
 */
export function useChosen(list: ListName, query: URLSearchParams, saved: readonly SavedView[]) {
  const address = query.toString();
  const [chosen, setChosen] = useState<Chosen>(() => chosenIn(list, query, saved));
  const written = useRef(address);

  // Another address is somebody going somewhere: back, or to a link.
  if (address !== written.current) {
    written.current = address;
    setChosen(chosenIn(list, new URLSearchParams(address), saved));
  }

  useEffect(() => {
    const write = () => {
      const href = hrefOf(chosen);
      if (href === window.location.hash) return;
      written.current = href.split('?', 2)[1] ?? '';
      replaceHash(href);
    };
    const timer = setTimeout(write, REST_MS);
    // Whoever opens a row finds the list as it was on the way back: that is written before the link is followed.
    document.addEventListener('click', write, true);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('click', write, true);
    };
  }, [chosen]);

  return [chosen, setChosen] as const;
}
