import { useEffect, useState } from 'react';
import type { HeldMark } from '../../../../utils/model/held';
import { forgetHeld, noteHeld, readHeldMark } from '../../../../utils/platform/held-mark';
import { countHeld } from '../../../../utils/store/backup/held-counts';
import { db } from '../../../../utils/store/open';
import { useLive } from '../../../hooks/use-live';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { showDayOf, showNumber } from '../../format';

/** What the store held before it was found empty; null where nothing is missed. */
function useMissed(): [HeldMark | null, () => void] {
  const counts = useLive(() => countHeld(db()), []);
  const [missed, setMissed] = useState<HeldMark | null>(null);
  const isEmpty = counts === undefined ? null : counts.records + counts.entries === 0;

  useEffect(() => {
    if (counts === undefined) return;
    if (isEmpty !== true) {
      setMissed(null);
      void noteHeld(counts, new Date().toISOString());
      return;
    }
    let wanted = true;
    void readHeldMark().then((mark) => wanted && setMissed(mark));
    return () => {
      wanted = false;
    };
  }, [counts, isEmpty]);

  return [missed, () => void forgetHeld().then(() => setMissed(null))];
}

/** Says that the browser has lost what was stored, and leads to the last backup. */
export function StoreEmptied() {
  const [missed, forget] = useMissed();
  if (missed === null) return null;
  const { at, records, entries, backup } = missed;
  return (
    <Notice
      tone="warn"
      action={
        <>
          <a className="button button-bordered" href="#/settings/backup">
            Restore a backup
          </a>
          <Button look="text" onClick={forget}>
            Start afresh
          </Button>
        </>
      }
    >
      The data of this browser is gone: on {showDayOf(at)} it held {showNumber(records)} records and{' '}
      {showNumber(entries)} entries of the log.{' '}
      {backup === null
        ? 'No backup was made here; one from another browser helps too.'
        : `The last backup is ${backup.name}, of ${showDayOf(backup.at)}: look among your downloads.`}
    </Notice>
  );
}
