import { useState } from 'react';
import type { Outcome } from '../../../utils/model/activity';
import type { AboutKey } from '../../../utils/store/activity-about';
import { OUTCOME_WORDS } from '../../panel/words';
import { Button } from '../../ui/Button';
import { Combobox, type ComboboxOption } from '../../ui/Combobox';
import { SearchField } from '../SearchField';
import { ChoiceSelect } from './ChoiceSelect';
import { type ActivityChoice, everything, isNarrowed } from './filter';
import { RangeSelect } from './RangeSelect';
import { TypeSelect } from './TypeSelect';
import { useStages } from './use-stages';
import { useTargets } from './use-targets';

interface Props {
  choice: ActivityChoice;
  /** The name of what the table is narrowed to; null where it has none, undefined until it is read. */
  nameOfAbout: string | null | undefined;
  /** Who has written in this log: address and name. */
  writers: readonly (readonly [by: string, name: string])[];
  onChange: (choice: ActivityChoice) => void;
}

const OUTCOMES = Object.entries(OUTCOME_WORDS);

function pickedOf(
  { about, deal, account, person }: ActivityChoice,
  name: string | null | undefined,
): ComboboxOption | null {
  const named = deal ?? account ?? person;
  if (named) return { key: named, label: named, note: null };
  if (!about) return null;
  return { key: about, label: name === undefined ? '' : (name ?? 'No longer in the book'), note: null };
}

/** In another's log records have ids of their own: there a record of this book stands for its name. */
function aboutPicked({ source }: ActivityChoice, option: ComboboxOption | null): Partial<ActivityChoice> {
  const none = { about: null, deal: null, account: null, person: null };
  if (option === null) return none;
  const kind = option.key.slice(0, option.key.indexOf(':'));
  if (source === 'team') return { ...none, [kind === 'contact' ? 'person' : kind]: option.label };
  return { ...none, about: option.key as AboutKey };
}

/** Narrows the activity table: when, about what, by whom, which kind, how it ended. */
export function ActivityFilters({ choice, nameOfAbout, writers, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const { options, isCurrent } = useTargets(typed, choice.source);
  const { stages, askStages } = useStages();
  const set = (patch: Partial<ActivityChoice>) => onChange({ ...choice, ...patch });

  return (
    <search className="filters">
      <SearchField
        label="Words in the entries"
        placeholder="Search the log"
        value={choice.words}
        onChange={(words) => set({ words })}
      />
      <RangeSelect range={choice.range} onChange={(range) => set({ range })} />
      <Combobox
        label="Deal, person or company"
        placeholder="Any deal, person or company"
        picked={pickedOf(choice, nameOfAbout)}
        options={options}
        nothing={isCurrent ? 'Nothing found.' : 'Looking…'}
        onSearch={setTyped}
        onPick={(option) => set(aboutPicked(choice, option))}
      />
      <TypeSelect kind={choice.kind} only={choice.only} onChange={set} />
      <ChoiceSelect
        label="Outcome"
        all="All outcomes"
        value={choice.outcome}
        options={OUTCOMES}
        onChange={(outcome) => set({ outcome: outcome as Outcome | null })}
      />
      {(writers.length > 1 || choice.by) && (
        <ChoiceSelect
          label="Who"
          all="Everybody"
          value={choice.by}
          options={writers}
          onChange={(by) => set({ by })}
        />
      )}
      <ChoiceSelect
        label="Stage of the deal now"
        all="Any stage"
        value={choice.stage}
        options={stages}
        onFocus={askStages}
        onChange={(stage) => set({ stage })}
      />
      {isNarrowed(choice) && (
        <Button
          look="plain"
          onClick={() => onChange({ ...everything(choice.source), group: choice.group, view: choice.view })}
        >
          Clear filters
        </Button>
      )}
    </search>
  );
}
