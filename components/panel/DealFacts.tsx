import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { Candidate, RecordView } from '../../utils/model/panel-view';
import { Button } from '../ui/Button';
import { Menu } from '../ui/Menu';
import { Doubt } from './Doubt';
import { useDesk } from './desk';
import { FindRecord } from './FindRecord';
import { dayOf, formatDay, formatMoney } from './format';
import { useLeaveItems } from './leave-items';
import { PersonMenu } from './PersonMenu';
import { SaveState } from './SaveState';
import { KEYS } from './shortcuts';
import { useThread } from './use-thread';
import { describeCandidate, matchWords, STATUS_WORDS } from './words';

/** Stage, amount and close date in one line, and below it why this deal is shown and how to change it. */
export function DealFacts({ view }: { view: RecordView }) {
  const { region, now } = useDesk();
  const here = view.page === null ? 'thread' : 'page';
  const { link } = useThread(here);
  const threadItems = useLeaveItems(view.people);
  const leaveItems = view.page === null ? threadItems : [];
  const [finding, setFinding] = useState(false);
  const { stage, status, amount, currency, closeDate, account } = view.header;
  const closed = status ? STATUS_WORDS[status] : null;
  const overdue = status === 'open' && closeDate !== null && closeDate < dayOf(now, region);
  const lead = view.target.kind === 'lead';
  const isUnsure = (...fields: string[]) => fields.some((field) => view.unsure.includes(field));
  // A record's own page leaves nothing to choose.
  const isFixed = view.match.how === 'page' && view.match.by === null;

  function move(other: Candidate) {
    setFinding(false);
    link(other, view.match.how === 'rep' ? view.target : null);
  }

  return (
    <>
      <p className="facts">
        {lead && <span>Lead</span>}
        {lead && account && (
          <span dir="auto">
            <Doubt unsure={isUnsure('account')}>{account}</Doubt>
          </span>
        )}
        {(closed ?? stage) && (
          <span dir="auto">
            <Doubt unsure={isUnsure(closed ? 'status' : 'stage')}>{closed ?? stage}</Doubt>
          </span>
        )}
        {amount !== null && (
          <span className="numbers" title={currency ?? undefined}>
            <Doubt unsure={isUnsure('amount', 'currency')}>{formatMoney(amount, currency, region)}</Doubt>
          </span>
        )}
        {closeDate && (
          <span className={overdue ? 'warn' : undefined}>
            <bdi>
              {overdue ? 'was to close' : closed ? 'closed' : 'closes'}{' '}
              <Doubt unsure={isUnsure('closeDate')}>
                <bdi>{formatDay(closeDate, now, region)}</bdi>
              </Doubt>
            </bdi>
          </span>
        )}
      </p>
      {isFixed && <p className="match soft">{matchWords(view.match)}</p>}
      {!isFixed && (
        <Menu
          look="text"
          className="match soft"
          shortcut={KEYS.change}
          title={`This ${here} belongs to`}
          items={[
            ...view.others.map((other) => ({
              id: `${other.kind}:${other.id}`,
              text: other.name,
              note: describeCandidate(other),
              onChoose: () => move(other),
            })),
            {
              id: 'find',
              text: 'Another deal or lead…',
              note: 'Searches all that are open',
              onChoose: () => setFinding(true),
              ruled: view.others.length > 0,
            },
            ...leaveItems.map((item) => (item.id === 'leave' ? { ...item, ruled: true } : item)),
          ]}
        >
          <span className="match-words" dir="ltr">
            {matchWords(view.match)}
          </span>
          <ChevronDown size={14} aria-hidden />
        </Menu>
      )}
      <PersonMenu people={view.people} picked={view.picked} />
      {finding && (
        <div className="ask-form">
          <FindRecord autoFocus onChoose={move} />
          <div className="actions">
            <Button look="plain" onClick={() => setFinding(false)}>
              Cancel
            </Button>
          </div>
        </div>
      )}
      <SaveState where="thread" />
    </>
  );
}
