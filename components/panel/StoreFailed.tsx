import type { PanelView } from '../../utils/model/panel-view';
import { OpenButton } from './OpenButton';
import { StateMessage } from './StateMessage';

type Failure = Extract<PanelView, { state: 'store-failed' }>;

const WORDS: Readonly<Record<Failure['reason'], { title: string; means: string }>> = {
  quota: {
    title: 'No room left on this device',
    means: 'Nothing new can be saved until the disk has room again. What is saved stays.',
  },
  blocked: {
    title: 'The browser keeps the deal book shut',
    means:
      'Storage for extensions is blocked, or another tab holds an older version open. Close other Dealcue tabs, then reload.',
  },
  'newer-version': {
    title: 'The deal book is from a newer Dealcue',
    means: 'This version does not touch it. Update the extension, and all is there again.',
  },
  unknown: {
    title: 'The deal book does not open',
    means: 'Nothing was changed or deleted.',
  },
};

/** The store is full or does not open: why, and the page that saves what can be read. */
export function StoreFailed({ reason, detail }: Pick<Failure, 'reason' | 'detail'>) {
  const { title, means } = WORDS[reason];
  return (
    <StateMessage
      title={title}
      actions={
        <OpenButton page="settings" look="primary">
          Open the workspace
        </OpenButton>
      }
    >
      <p className="soft">{means} The workspace exports what can be read.</p>
      {detail && <p className="soft detail">{detail}</p>}
    </StateMessage>
  );
}
