import { useEffect, useState } from 'react';
import { explainFailure, type Failure } from '../../utils/store/failure';
import { db } from '../../utils/store/open';

export type StoreState = { state: 'opening' } | { state: 'open' } | { state: 'failed'; failure: Failure };

/** Opens the database and says how that went, so that a page can say it before its first query fails. */
export function useStore(): StoreState {
  const [state, setState] = useState<StoreState>({ state: 'opening' });
  useEffect(() => {
    let wanted = true;
    db()
      .open()
      .then(
        () => wanted && setState({ state: 'open' }),
        (error: unknown) => wanted && setState({ state: 'failed', failure: explainFailure(error) }),
      );
    return () => {
      wanted = false;
    };
  }, []);
  return state;
}
