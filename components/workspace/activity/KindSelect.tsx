import type { ActivityKind } from '../../../utils/model/activity';
import { ACTIVITY_WORDS } from '../../panel/words';
import { Select } from '../../ui/Select';

const GROUPS: [string, ActivityKind[]][] = [
  ['With people', ['remark', 'call', 'meeting', 'email-in', 'email-out']],
  ['On deals and leads', ['stage-change', 'field-change', 'link', 'task-set', 'task-done']],
  ['Next steps', ['suggestion-accepted', 'suggestion-dismissed', 'suggestion-snoozed']],
  ['The log itself', ['import', 'merge', 'export', 'correction', 'deletion', 'rule-change']],
];

interface Props {
  kind: ActivityKind | null;
  onChange: (kind: ActivityKind | null) => void;
}

/** The types of entries to choose from. */
export function KindOptions() {
  return GROUPS.map(([group, kinds]) => (
    <optgroup key={group} label={group}>
      {kinds.map((one) => (
        <option key={one} value={one}>
          {ACTIVITY_WORDS[one]}
        </option>
      ))}
    </optgroup>
  ));
}

/** Narrows entries to one type. */
export function KindSelect({ kind, onChange }: Props) {
  return (
    <Select
      aria-label="Type"
      value={kind ?? ''}
      onChange={(event) => onChange((event.target.value as ActivityKind) || null)}
    >
      <option value="">All types</option>
      <KindOptions />
    </Select>
  );
}
