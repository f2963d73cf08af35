import { useState } from 'react';
import type { Target } from '../../../utils/model/panel-view';
import type { Settings } from '../../../utils/model/settings';
import { Ahead } from '../../panel/ahead/Ahead';
import type { Asking } from '../../panel/ahead/use-ahead';
import { DeskContext } from '../../panel/desk';
import { RemarkBar } from '../../panel/RemarkBar';
import { Toast } from '../../panel/Toast';
import { usePageDesk } from './use-page-desk';
import '../../panel/section.css';
import '../../panel/toast.css';
import './record-remark.css';

const NOTHING_AHEAD: never[] = [];

/** The remark bar on a record's own page, as the panel has it. */
export function RecordRemark({ target, settings }: { target: Target; settings: Settings }) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const { desk, said, setSaid } = usePageDesk(settings.identity, target);
  return (
    <DeskContext value={desk}>
      <div className="record-remark">
        <RemarkBar
          target={target}
          outcomes={settings.outcomes}
          onSaved={(outcome, hasTime) =>
            setAsking(outcome === 'meeting-booked' && !hasTime ? { what: 'meeting' } : null)
          }
        />
        {asking && <Ahead view={{ target, ahead: NOTHING_AHEAD }} asking={asking} onAsk={setAsking} />}
        <Toast said={said} onSay={setSaid} isSeen={desk.isSeen} />
      </div>
    </DeskContext>
  );
}
