import { useEffect } from 'react';
import { type HeldMark, isLost } from '../../../../utils/model/held';
import { forgetHeld, noteHeld } from '../../../../utils/platform/held-mark';
import { countHeld } from '../../../../utils/store/backup/held-counts';
import { db } from '../../../../utils/store/open';
import { useHeldMark } from '../../../hooks/use-held-mark';
import { useLive } from '../../../hooks/use-live';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { showDayOf, showNumber } from '../../format';

/** What the store held before it was lost; null where nothing is missed. */
function useMissed(): [HeldMark | null, () => void] {
  const held = useLive(() => countHeld(db()), []);
  const mark = useHeldMark();
  const isKnown = held !== undefined && mark !== undefined;
  useEffect(() => {
    if (isKnown) void noteHeld(held, new Date().toISOString());
  }, [isKnown, held]);

  const forget = async () => {
    await forgetHeld();
    if (held) await noteHeld(held, new Date().toISOString());
  };
  return [isKnown && mark !== null && isLost(mark, held) ? mark : null, () => void forget()];
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
