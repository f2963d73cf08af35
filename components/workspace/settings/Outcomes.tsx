import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { send } from '../../../utils/messages/send';
import { type Outcome, outcome } from '../../../utils/model/activity';
import { useAction } from '../../hooks/use-action';
import { OUTCOME_WORDS } from '../../panel/words';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { Said } from '../Said';
import { Section } from './Section';

const LEAST = 6;
const MOST = 8;
const ABOUT = `The buttons that note a contact in one click, ${LEAST} to ${MOST} of them, in the order in which they stand.`;

/** Chooses and orders the one-click outcomes of the remark bar. */
export function Outcomes({ current }: { current: Outcome[] }) {
  const [chosen, setChosen] = useState(current);
  const action = useAction();
  const others = outcome.options.filter((option) => !chosen.includes(option));
  const fits = chosen.length >= LEAST && chosen.length <= MOST;

  const change = (next: Outcome[]) => {
    action.clear();
    setChosen(next);
  };
  const toggle = (option: Outcome) =>
    change(chosen.includes(option) ? chosen.filter((other) => other !== option) : [...chosen, option]);
  const swap = (at: number, to: number) => {
    const [a, b] = [chosen[at], chosen[to]];
    if (a && b) change(chosen.map((option, index) => (index === at ? b : index === to ? a : option)));
  };
  const onSave = () =>
    action.run(async () => {
      await send('settings/save', { outcomes: chosen });
      return 'Saved.';
    });

  return (
    <Section title="Outcome buttons" about={ABOUT}>
      <ol className="pick-list">
        {[...chosen, ...others].map((option) => {
          const at = chosen.indexOf(option);
          const words = OUTCOME_WORDS[option];
          return (
            <li key={option}>
              <label className="check">
                <input type="checkbox" checked={at >= 0} onChange={() => toggle(option)} />
                {words}
              </label>
              {at >= 0 && (
                <span className="row-tools">
                  <IconButton
                    icon={ArrowUp}
                    label={`Move ${words} up`}
                    disabled={at === 0}
                    onClick={() => swap(at, at - 1)}
                  />
                  <IconButton
                    icon={ArrowDown}
                    label={`Move ${words} down`}
                    disabled={at === chosen.length - 1}
                    onClick={() => swap(at, at + 1)}
                  />
                </span>
              )}
            </li>
          );
        })}
      </ol>
      {!fits && (
        <p className="warn" role="alert">
          Choose at least {LEAST}.
        </p>
      )}
      <div className="actions">
        <Button disabled={!fits || action.busy} onClick={onSave}>
          Save buttons
        </Button>
        <Said action={action} />
      </div>
    </Section>
  );
}
