import { activityKind } from '../../../utils/model/activity';
import { Select } from '../../ui/Select';
import { type ActivityChoice, ONLY } from './filter';
import { ONLY_WORDS } from './filter-words';
import { KindOptions } from './KindSelect';

type Type = Pick<ActivityChoice, 'kind' | 'only'>;

interface Props extends Type {
  onChange: (type: Type) => void;
}

function typeOf(value: string): Type {
  return {
    kind: activityKind.safeParse(value).data ?? null,
    only: ONLY.find((one) => one === value) ?? null,
  };
}

/** Narrows entries to one type, or to what several have in common. */
export function TypeSelect({ kind, only, onChange }: Props) {
  return (
    <Select
      aria-label="Type"
      value={kind ?? only ?? ''}
      onChange={(event) => onChange(typeOf(event.target.value))}
    >
      <option value="">All types</option>
      <KindOptions />
      <optgroup label="Of several types">
        {ONLY.map((one) => (
          <option key={one} value={one}>
            {ONLY_WORDS[one]}
          </option>
        ))}
      </optgroup>
    </Select>
  );
}
