import { useState } from 'react';
import { readNeverList } from '../../../utils/store/never-list';
import { db } from '../../../utils/store/open';
import { readSettings } from '../../../utils/store/settings';
import { useLive } from '../../hooks/use-live';
import { Button } from '../../ui/Button';
import { Empty } from '../Empty';
import { Page } from '../Page';
import { Diagnostics } from './Diagnostics';
import { DueSettings } from './DueSettings';
import { EraseEverything } from './EraseEverything';
import { FiscalYear } from './FiscalYear';
import { LearnedTaste } from './LearnedTaste';
import { LogExport } from './LogExport';
import { MutedSuggestions } from './MutedSuggestions';
import { NeverList } from './NeverList';
import { Outcomes } from './Outcomes';
import { Pause } from './Pause';
import { Plays } from './plays/Plays';
import { RemarkTemplates } from './RemarkTemplates';
import { Sites } from './Sites';
import { Stages } from './Stages';
import { Templates } from './Templates';
import { WhoIAm } from './WhoIAm';

/** All that a person can set, take along and take away. */
export function SettingsPage({ part }: { part: string | null }) {
  const settings = useLive(() => readSettings(db()), []);
  const never = useLive(() => readNeverList(db()), []);
  const [erased, setErased] = useState(false);
  if (erased)
    return (
      <Page title="Settings">
        <Empty title="Everything is deleted">Nothing of Dealcue is stored on this device any more.</Empty>
        <div className="actions actions-middle">
          {/* The forms of this page still hold what was: a fresh page holds nothing. */}
          <Button onClick={() => window.location.reload()}>Start again</Button>
        </div>
      </Page>
    );
  return (
    <Page title="Settings">
      {settings && never && (
        <div className="settings">
          <WhoIAm current={settings.identity} />
          <Pause />
          <Sites asked={part === 'sites'} />
          <DueSettings current={settings.day} asked={part === 'due'} />
          <Stages current={settings.stages} />
          <FiscalYear current={settings.fiscalStart} asked={part === 'fiscal-year'} />
          <Outcomes current={settings.outcomes} />
          <RemarkTemplates current={settings.remarkTemplates} />
          <Templates current={settings.templates} />
          <Plays stages={settings.stages} asked={part === 'plays'} />
          <NeverList values={never} />
          <MutedSuggestions />
          <LearnedTaste asked={part === 'learned'} />
          <LogExport />
          <EraseEverything onErased={() => setErased(true)} />
          <Diagnostics asked={part === 'diagnostics'} />
        </div>
      )}
    </Page>
  );
}
