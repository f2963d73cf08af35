import type { ListName } from '../../../utils/model/table';
import { db } from '../../../utils/store/open';
import { readSettings } from '../../../utils/store/settings';
import { readViews } from '../../../utils/store/table/views';
import { useLive } from '../../hooks/use-live';
import { Page } from '../Page';
import { BookTabs } from './BookTabs';
import { LIST_WORDS } from './list-words';
import { RecordsTable } from './RecordsTable';

async function readStart() {
  const [{ stages }, views] = await Promise.all([readSettings(db()), readViews(db())]);
  return {
    stages: stages.map(({ name }) => name),
    views: views.filter((view) => view.list !== 'activity'),
  };
}

/** A list of the book: find, narrow, put in order, keep that as a view, open one. */
export function RecordsPage({ list, query }: { list: ListName; query: URLSearchParams }) {
  const start = useLive(readStart, []);
  const newDeal = (
    <a className="button button-primary" href="#/deals/new">
      New deal
    </a>
  );
  return (
    <Page fixed title={LIST_WORDS[list].title} tools={list === 'deals' && newDeal}>
      <BookTabs here={list} />
      {start && <RecordsTable list={list} query={query} {...start} />}
    </Page>
  );
}
