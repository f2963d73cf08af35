import { useMemo, useState } from 'react';
import type { Activity } from '../../../utils/store/entries';
import { DataTable } from '../DataTable';
import { Empty } from '../Empty';
import { activityColumns } from './activity-columns';
import { EntryDetails } from './EntryDetails';
import { type ActivityChoice, isNarrowed } from './filter';
import type { Activities } from './use-activities';

const ROW = 40;

interface Props {
  choice: ActivityChoice;
  activities: Activities;
  /** The name of somebody who writes in this log, by address. */
  nameOf: (by: string) => string;
}

function Nothing({ choice, isCounted }: { choice: ActivityChoice; isCounted: boolean }) {
  if (!isCounted) return <Empty title="Looking">Nothing yet among the newest; older entries follow.</Empty>;
  if (isNarrowed(choice))
    return <Empty title="Nothing fits">Choose a wider range, another deal or all types.</Empty>;
  if (choice.source === 'team')
    return <Empty title="No team yet">Data, Team takes the complete logs that your reps export.</Empty>;
  return (
    <Empty title="Nothing is logged yet">
      Remarks, mails of the threads that you track, and your decisions on next steps appear here.
    </Empty>
  );
}

/** The entries of a filter, the newest first; each opens with all that it holds. */
export function ActivityTable({ choice, activities, nameOf }: Props) {
  const [opened, setOpened] = useState<Activity | null>(null);
  const isOwn = choice.source === 'own';
  const columns = useMemo(() => activityColumns(nameOf, setOpened, isOwn), [nameOf, isOwn]);
  const isCounted = activities.exact !== null;
  return (
    <>
      <DataTable
        key={activities.key}
        caption="Activity, newest first"
        columns={columns}
        count={activities.count}
        isWhole={isCounted}
        rowAt={activities.rowAt}
        rowKey={({ header }) => header.id}
        rowHeight={ROW}
        onSight={activities.onSight}
        empty={<Nothing choice={choice} isCounted={isCounted} />}
      />
      {opened && (
        <EntryDetails entry={opened} isOwn={isOwn} onChange={setOpened} onClose={() => setOpened(null)} />
      )}
    </>
  );
}
