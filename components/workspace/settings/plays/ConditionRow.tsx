import { Trash2 } from 'lucide-react';
import type { PlayCondition } from '../../../../utils/model/play';
import { IconButton } from '../../../ui/IconButton';
import { Select } from '../../../ui/Select';
import { FIELDS, WAYS } from './field-words';
import { NamesField } from './NamesField';
import { type ConditionDraft, emptyCondition, waysOf } from './play-draft';

type Props = {
  condition: ConditionDraft;
  /** Which of the conditions it is, from 1. */
  place: number;
  /** The stages of the team. */
  stages: readonly string[];
  /** The only one cannot go. */
  isOnly: boolean;
  onChange: (condition: ConditionDraft) => void;
  onRemove: () => void;
};

/** One condition of a play: a fact, how it is compared, and with what. */
export function ConditionRow({ condition, place, stages, isOnly, onChange, onRemove }: Props) {
  const { field, is, value, currency, values, key } = condition;
  const unit = FIELDS.find((one) => one.field === field)?.unit ?? '';
  const isNames = is === 'one of' || is === 'none of';
  const isNumber = !isNames && is !== 'yes' && is !== 'no';
  const called = `condition ${place}`;
  const toField = (to: PlayCondition['field']) => onChange({ ...emptyCondition(to), key });
  return (
    <li className="play-condition">
      <Select
        aria-label={`Fact of ${called}`}
        value={field}
        onChange={({ target }) => toField(target.value as PlayCondition['field'])}
      >
        {FIELDS.map((one) => (
          <option key={one.field} value={one.field}>
            {one.text}
          </option>
        ))}
      </Select>
      <Select
        aria-label={`How ${called} compares`}
        value={is}
        onChange={({ target }) => onChange({ ...condition, is: target.value })}
      >
        {waysOf(field).map((way) => (
          <option key={way} value={way}>
            {WAYS[way]}
          </option>
        ))}
      </Select>
      {isNumber && (
        <span className="play-number">
          <input
            className="input number"
            type="number"
            min={0}
            step="any"
            aria-label={`Number of ${called}${unit && `, ${unit}`}`}
            value={value}
            onChange={({ target }) => onChange({ ...condition, value: target.value })}
          />
          {field === 'amount' ? (
            <input
              className="input play-currency"
              aria-label={`Currency of ${called}`}
              placeholder="EUR"
              maxLength={3}
              value={currency}
              onChange={({ target }) => onChange({ ...condition, currency: target.value })}
            />
          ) : (
            <span className="soft">{unit}</span>
          )}
        </span>
      )}
      {isNames && (
        <NamesField
          label={`Names of ${called}`}
          values={values}
          known={field === 'stage' ? stages : []}
          placeholder={field === 'domain' ? 'acme.example or .de, then Enter' : 'A name, then Enter'}
          onChange={(names) => onChange({ ...condition, values: names })}
        />
      )}
      <IconButton icon={Trash2} label={`Remove ${called}`} disabled={isOnly} onClick={onRemove} />
    </li>
  );
}
