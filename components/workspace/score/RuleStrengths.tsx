import { useMemo, useState } from 'react';
import { BASE, chanceOf } from '../../../utils/engine/scoring/weights';
import { send } from '../../../utils/messages/send';
import type { Stage } from '../../../utils/model/book';
import { useAction } from '../../hooks/use-action';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { Said } from '../Said';
import { ruleCharts } from './rule-charts';
import { RULE_NAMES } from './rule-names';
import { Shapes } from './Shapes';
import { showShare } from './verdict-words';

type Rules = Readonly<Record<string, number>>;

const BASE_CHANCE = { deal: chanceOf(BASE.deal), lead: chanceOf(BASE.lead) };

const STRENGTHS: readonly (readonly [value: number, words: string])[] = [
  [0, 'Off'],
  [0.5, 'Half'],
  [1, 'As it is'],
  [1.5, 'One and a half'],
  [2, 'Double'],
];

interface Props {
  rules: Rules;
  stages: readonly Stage[];
  onSaved: () => void;
}

/** How much each expert rule counts: sales operations set it, and the log says who did, when and why. */
export function RuleStrengths({ rules, stages, onSaved }: Props) {
  const action = useAction();
  const [draft, setDraft] = useState<Rules>(rules);
  const [note, setNote] = useState('');
  const charts = useMemo(() => ruleCharts(draft, stages), [draft, stages]);
  const isChanged = RULE_NAMES.some(([id]) => (draft[id] ?? 1) !== (rules[id] ?? 1));

  const save = () =>
    action.run(async () => {
      await send('score/rules', { rules: { ...draft }, note: note.trim() || null });
      setNote('');
      onSaved();
      return 'Saved, and noted in the log. What is open is scored anew.';
    });

  return (
    <>
      <div className="rule-strengths">
        <table className="plain-table">
          <caption className="aloud">How much each rule counts</caption>
          <tbody>
            {RULE_NAMES.map(([id, name]) => (
              <tr key={id}>
                <th scope="row">
                  <label htmlFor={`rule-${id}`}>{name}</label>
                </th>
                <td>
                  <Select
                    id={`rule-${id}`}
                    value={draft[id] ?? 1}
                    onChange={(event) => setDraft({ ...draft, [id]: Number(event.target.value) })}
                  >
                    {STRENGTHS.map(([value, words]) => (
                      <option key={value} value={value}>
                        {words}
                      </option>
                    ))}
                  </Select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Field
          label="Why (goes into the log)"
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <div className="actions">
          <Button disabled={!isChanged || action.busy} onClick={save}>
            Save the rules
          </Button>
          <Said action={action} />
        </div>
      </div>
      <h3>What each rule gives</h3>
      <p className="soft">
        In points, by the strengths above: +0.7 doubles the odds, −0.7 halves them. By the rules alone a deal
        of which none of it is known stands at {showShare(BASE_CHANCE.deal)}, a lead at{' '}
        {showShare(BASE_CHANCE.lead)}. Of what tells of the contact with them (days since, waiting, mails)
        only the strongest counts.
      </p>
      <Shapes charts={charts} />
    </>
  );
}
