import { lazy, Suspense, useEffect } from 'react';
import { useHash } from '../hooks/use-hash';
import { useShortcuts } from '../hooks/use-shortcuts';
import { useStore } from '../hooks/use-store';
import { ActivityPage } from './activity/ActivityPage';
import { SummaryPage } from './activity/SummaryPage';
import { DataPage } from './data/DataPage';
import { DuplicatesPage } from './data/duplicates/DuplicatesPage';
import { HygienePage } from './data/hygiene/HygienePage';
import { TeamPage } from './data/team/TeamPage';
import { DealPage } from './deals/DealPage';
import { LeadPage } from './deals/LeadPage';
import { NewDealPage } from './deals/NewDealPage';
import { Guard } from './Guard';
import { AccountPage } from './people/AccountPage';
import { ContactPage } from './people/ContactPage';
import { Rail } from './Rail';
import { RecordsPage } from './records/RecordsPage';
import { parseRoute, type Route } from './route';
import { StoreFailed } from './StoreFailed';
import { ScorePage } from './score/ScorePage';
import { TrainingNote } from './score/TrainingNote';
import { TrainingProvider } from './score/use-training';
import { BackupNote } from './settings/backup/BackupNote';
import { SettingsPage } from './settings/SettingsPage';
import { StartPage } from './today/StartPage';
import { TodayPage } from './today/TodayPage';

const TITLES: Record<Route['page'], string> = {
  start: 'Workspace',
  today: 'Today',
  activity: 'Activity',
  summary: 'Activity summary',
  deals: 'Deals',
  leads: 'Leads',
  contacts: 'Contacts',
  accounts: 'Accounts',
  deal: 'Deal',
  lead: 'Lead',
  contact: 'Contact',
  account: 'Account',
  'new-deal': 'New deal',
  data: 'Data',
  score: 'Score',
  settings: 'Settings',
  remark: 'Remark',
};

/** Apart, with the styles of the panel: the workspace has its own. */
const RemarkWindow = lazy(() =>
  import('./remark/RemarkWindow').then((its) => ({ default: its.RemarkWindow })),
);

function PageOf({ route }: { route: Route }) {
  switch (route.page) {
    case 'start':
      return <StartPage />;
    case 'today':
      return <TodayPage />;
    case 'activity':
      return <ActivityPage query={route.query} />;
    case 'summary':
      return <SummaryPage query={route.query} />;
    case 'deals':
    case 'leads':
    case 'contacts':
    case 'accounts':
      return <RecordsPage key={route.page} list={route.page} query={route.query} />;
    case 'deal':
      return <DealPage key={route.id} id={route.id} />;
    case 'lead':
      return <LeadPage key={route.id} id={route.id} />;
    case 'contact':
      return <ContactPage key={route.id} id={route.id} />;
    case 'account':
      return <AccountPage key={route.id} id={route.id} />;
    case 'new-deal':
      return <NewDealPage leadId={route.leadId} />;
    case 'data':
      if (route.part === 'team') return <TeamPage />;
      if (route.part === 'duplicates') return <DuplicatesPage key={route.id} asked={route.id} />;
      return route.part === 'hygiene' ? <HygienePage /> : <DataPage part={route.part} />;
    case 'score':
      return <ScorePage key={route.kind} kind={route.kind} />;
    case 'settings':
      return <SettingsPage part={route.part} />;
    case 'remark':
      return null;
  }
}

/** The hash names pages here, so a link to a part of the page would leave it: the focus is moved instead. */
function skip() {
  document.getElementById('main')?.focus();
}

/** The whole workspace: the rail and the page that its address names. */
export function Workspace() {
  const route = parseRoute(useHash());
  const store = useStore();
  const title = TITLES[route.page];
  useShortcuts();

  useEffect(() => {
    document.title = `${title} · Dealcue`;
  }, [title]);

  if (route.page === 'remark' && store.state === 'open')
    return (
      <Suspense fallback={null}>
        <RemarkWindow tabId={route.tabId} />
      </Suspense>
    );
  return (
    <div className="workspace">
      <button type="button" className="skip" onClick={skip}>
        Skip to the content
      </button>
      {store.state === 'open' ? (
        <TrainingProvider>
          <Rail page={route.page}>
            <TrainingNote />
            <BackupNote />
          </Rail>
          <Guard key={JSON.stringify(route)} otherwise={(failure) => <StoreFailed failure={failure} />}>
            <PageOf route={route} />
          </Guard>
        </TrainingProvider>
      ) : (
        <>
          <Rail page={route.page} />
          {store.state === 'failed' && <StoreFailed failure={store.failure} />}
        </>
      )}
    </div>
  );
}
