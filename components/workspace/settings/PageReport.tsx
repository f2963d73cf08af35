import { useId, useState } from 'react';
import type { Output } from '../../../utils/messages/protocol';
import { send } from '../../../utils/messages/send';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { Said } from '../Said';
import { reportText } from './report-text';

type NotMade = Extract<Output<'report/make'>, { made: false }>['why'];

const WHY: Readonly<Record<NotMade, string>> = {
  'no-page': 'No Gmail tab is open. Open Gmail on the page that is read wrongly, then come back.',
  paused: 'Reading is paused, so no page is looked at. Resume it above, then try again.',
  'no-answer': 'The Gmail tab gave no answer. Reload it, then try again.',
};

/** A report about the Gmail page that is open: made when asked for, shown, and copied only then. */
export function PageReport() {
  const [report, setReport] = useState<string | null>(null);
  const id = useId();
  const making = useAction();
  const copying = useAction();

  const onMake = () =>
    making.run(async () => {
      setReport(null);
      copying.clear();
      const answer = await send('report/make', {});
      if (!answer.made) return WHY[answer.why];
      setReport(reportText(answer));
      return '';
    });
  const onCopy = (text: string) =>
    copying.run(() =>
      navigator.clipboard.writeText(text).then(
        () => 'Copied.',
        () => 'The browser refused its clipboard. Select the text above and copy it yourself.',
      ),
    );

  return (
    <div className="report">
      <p className="soft">
        When Gmail is read wrongly, a report helps to mend it: the structure of the Gmail page used last,
        without its text, names, addresses and subjects. It is shown first, and goes nowhere but to your
        clipboard.
      </p>
      <div className="actions">
        <Button disabled={making.busy} onClick={onMake}>
          {making.busy ? 'Looking…' : 'Make a report'}
        </Button>
        <Said action={making} />
      </div>
      {report !== null && (
        <>
          <label htmlFor={id}>The report</label>
          <textarea
            id={id}
            className="input mono report-text"
            readOnly
            rows={12}
            spellCheck={false}
            value={report}
          />
          <div className="actions">
            <Button disabled={copying.busy} onClick={() => onCopy(report)}>
              Copy report
            </Button>
            <Button look="plain" onClick={() => setReport(null)}>
              Close
            </Button>
            <Said action={copying} />
          </div>
        </>
      )}
    </div>
  );
}
