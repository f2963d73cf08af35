import type { RecordKind } from '../../../utils/model/book';
import { Empty } from '../Empty';
import { Page } from '../Page';

interface Props {
  kind: RecordKind;
  back: { href: string; words: string };
  /** False while it is still looked for. */
  isRead: boolean;
}

const TITLES: Readonly<Record<RecordKind, string>> = {
  deal: 'Deal',
  lead: 'Lead',
  contact: 'Contact',
  account: 'Account',
};

/** The page of a record that is not there, or not yet. */
export function NoSuchRecord({ kind, back, isRead }: Props) {
  return (
    <Page title={TITLES[kind]} back={back}>
      {isRead && (
        <Empty title={`There is no such ${kind}`}>
          It may have been deleted, or the address is not complete.
        </Empty>
      )}
    </Page>
  );
}
