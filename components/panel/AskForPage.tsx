import type { CrmPage, PanelView } from '../../utils/model/panel-view';
import { Candidates } from './Candidates';
import { useDesk } from './desk';
import { FindRecord } from './FindRecord';
import { SaveState } from './SaveState';
import { useThread } from './use-thread';

type Page = NonNullable<CrmPage>;
type Props = { view: Extract<PanelView, { state: 'ask' }>; page: Page };

const isRecord = ({ entity }: Page) => entity === 'deal' || entity === 'lead';

/** What stands above the choice: several deals, none, or a page that does not say what it shows. */
function wordsOf(page: Page, count: number): { title: string; text: string } {
  const { host, name, entity } = page;
  if (isRecord(page) && !page.isKept) {
    return {
      title: `Which ${entity} is this?`,
      text: 'The page does not say which record it shows, so nothing of it is kept. Find it in your book:',
    };
  }
  if (count > 0) {
    return { title: 'Which one?', text: 'Several open deals fit. Your answer is kept for this page.' };
  }
  if (isRecord(page)) {
    return { title: `This ${entity} has no name`, text: 'It comes into your book once the page names it.' };
  }
  return {
    title: name === null ? 'No open deal here' : `No open deal with ${name}`,
    text: `Deals that you open on ${host} come into your book by themselves. Or find one:`,
  };
}

/** The page of a CRM that belongs to several deals, or to none that is known. */
export function AskForPage({ view, page }: Props) {
  const { saver } = useDesk();
  const { link } = useThread('page');
  const { title, text } = wordsOf(page, view.candidates.length);
  return (
    <section className="section state">
      <h2>
        <bdi>{title}</bdi>
      </h2>
      <p className="soft">{text}</p>
      {view.candidates.length > 0 && (
        <Candidates
          candidates={view.candidates}
          disabled={saver.busy}
          onChoose={(candidate) => link(candidate)}
        />
      )}
      {page.name !== null && <FindRecord onChoose={(candidate) => link(candidate)} />}
      <SaveState where="thread" />
    </section>
  );
}
