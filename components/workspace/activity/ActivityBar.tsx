import { db } from '../../../utils/store/open';
import { readViews } from '../../../utils/store/table/views';
import { teamDb } from '../../../utils/store/team/team-database';
import { teamDevices } from '../../../utils/store/team/team-ledger';
import { useLive } from '../../hooks/use-live';
import { Select } from '../../ui/Select';
import type { ExportSource } from '../files/export-messages';
import { ViewMenu } from '../records/ViewMenu';
import { ALL_ENTRIES, choiceOf, chosenOf } from './activity-views';
import { ChoiceSelect } from './ChoiceSelect';
import { type ActivityChoice, everything, GROUPS, type Group } from './filter';

interface Props {
  choice: ActivityChoice;
  onChange: (choice: ActivityChoice) => void;
}

const GROUP_WORDS: Record<Group, string> = {
  day: 'By day',
  rep: 'By person',
  deal: 'By deal',
  type: 'By type',
  outcome: 'By outcome',
};
const GROUP_OPTIONS = GROUPS.map((group) => [group, GROUP_WORDS[group]] as const);

/** Whose log, which view of it, and whether entries or groups of them are shown. */
export function ActivityBar({ choice, onChange }: Props) {
  const views = useLive(() => readViews(db()), []);
  const hasTeam = useLive(async () => (await teamDevices(teamDb())).length > 0, []);
  const saved = (views ?? []).filter((view) => view.list === 'activity');
  return (
    <div className="table-tools activity-bar">
      <ViewMenu
        {...chosenOf(choice, saved)}
        stock={[ALL_ENTRIES]}
        saved={saved}
        onChoose={(view, state) => onChange(choiceOf(view, state))}
      />
      {(hasTeam || choice.source === 'team') && (
        <Select
          aria-label="Whose log"
          value={choice.source}
          // Addresses, and records by their ids, are those of one log.
          onChange={(event) =>
            onChange({ ...everything(event.target.value as ExportSource), range: choice.range })
          }
        >
          <option value="own">This browser’s log</option>
          <option value="team">The team’s logs</option>
        </Select>
      )}
      <ChoiceSelect
        label="Group"
        all="No grouping"
        value={choice.group}
        options={GROUP_OPTIONS}
        onChange={(group) => onChange({ ...choice, group: group as Group | null })}
      />
    </div>
  );
}
