import { db } from '../../../utils/store/open';
import { readRemarkTimes } from '../../../utils/store/remark-times';
import { useLive } from '../../hooks/use-live';
import { showNumber } from '../format';

/** How long the rep's own remarks take: for their eyes alone. */
export function RemarkTimes() {
  const times = useLive(() => readRemarkTimes(db()), []);
  if (!times) return null;
  const seconds = Math.max(0.1, Math.round(times.medianMs / 100) / 10);
  return (
    <p>
      Remarks: {showNumber(times.count)} saved, half of the last hundred within {showNumber(seconds)} s of
      opening the bar. Only you see this.
    </p>
  );
}
