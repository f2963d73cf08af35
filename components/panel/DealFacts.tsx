import { ChevronDown } from 'lucide-react';
import type { RecordView } from '../../utils/model/panel-view';
import { Menu } from '../ui/Menu';
import { useDesk } from './desk';
import { dayOf, formatDay, formatMoney } from './format';
import { SaveState } from './SaveState';
import { KEYS } from './shortcuts';
import { useThread } from './use-thread';
import { describeCandidate, matchWords, STATUS_WORDS } from './words';

/** Stage, amount and close date in one line, and below it why this deal is shown and how to change it. */
export function DealFacts({ view }: { view: RecordView }) {
  const { region, now } = useDesk();
  const { link, leave } = useThread();
  const { stage, status, amount, currency, closeDate, account } = view.header;
  const closed = status ? STATUS_WORDS[status] : null;
  const overdue = status === 'open' && closeDate !== null && closeDate < dayOf(now, region);
  const lead = view.target.kind === 'lead';

  return (
    <>
      <p className="facts">
        {lead && <span>Lead</span>}
        {lead && account && <span dir="auto">{account}</span>}
        {(closed ?? stage) && <span dir="auto">{closed ?? stage}</span>}
        {amount !== null && (
          <span className="numbers" title={currency ?? undefined}>
            {formatMoney(amount, currency, region)}
          </span>
        )}
        {closeDate && (
          <span className={overdue ? 'warn' : undefined}>
            <bdi>
              {overdue ? 'was to close' : closed ? 'closed' : 'closes'}{' '}
              <bdi>{formatDay(closeDate, now, region)}</bdi>
            </bdi>
          </span>
        )}
      </p>
      <Menu
        look="text"
        className="match soft"
        shortcut={KEYS.change}
        title="This thread belongs to"
        items={[
          ...view.others.map((other) => ({
            id: `${other.kind}:${other.id}`,
            text: other.name,
            note: describeCandidate(other),
            onChoose: () => link(other, view.match.how === 'rep' ? view.target : null),
          })),
          {
            id: 'leave',
            text: 'None: it is no business',
            note: 'Leaves this thread alone from now on',
            onChoose: leave,
            ruled: view.others.length > 0,
          },
        ]}
      >
        <span className="match-words" dir="auto">
          {matchWords(view.match)}
        </span>
        <ChevronDown size={14} aria-hidden />
      </Menu>
      <SaveState where="thread" />
    </>
  );
}
