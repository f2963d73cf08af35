import type { PanelView } from '../../utils/model/panel-view';
import { AskWhich } from './AskWhich';
import { LeftAlone } from './LeftAlone';
import { LoadingPanel } from './LoadingPanel';
import { NothingOpen } from './NothingOpen';
import { PanelTop } from './PanelTop';
import { Paused } from './Paused';
import { RecordPanel } from './RecordPanel';
import { StoreFailed } from './StoreFailed';
import { TeachPanel } from './teach/TeachPanel';
import { Unmatched } from './Unmatched';
import { Unreadable } from './Unreadable';

type Props = {
  view: PanelView;
  /** Nobody has said yet who they are: say in one line what this is. */
  firstDay: boolean;
  onFold: () => void;
  onSheet: () => void;
};

/** Every state that has words; loading has none. */
type Shown = Exclude<PanelView, { state: 'loading' }>;

function body(view: Shown, firstDay: boolean) {
  switch (view.state) {
    case 'nothing-open':
      return <NothingOpen firstDay={firstDay} />;
    case 'paused':
      return <Paused />;
    case 'unreadable':
      return <Unreadable shortfall={view.shortfall} />;
    case 'left-alone':
      return <LeftAlone view={view} />;
    case 'ask':
      return <AskWhich view={view} />;
    case 'unmatched':
      return <Unmatched key={view.version} view={view} firstDay={firstDay} />;
    case 'record':
      return <RecordPanel key={`${view.target.kind}:${view.target.id}`} view={view} />;
    case 'teach':
      return <TeachPanel key={view.version} view={view} />;
    case 'store-failed':
      return <StoreFailed reason={view.reason} detail={view.detail} />;
  }
}

/** One state of the panel under its top row. Every state has its own part. */
export function PanelBody({ view, firstDay, onFold, onSheet }: Props) {
  if (view.state === 'loading') return <LoadingPanel />;
  return (
    <>
      <PanelTop view={view} onFold={onFold} onSheet={onSheet} />
      {body(view, firstDay)}
    </>
  );
}
