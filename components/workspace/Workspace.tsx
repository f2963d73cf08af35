import { useEffect } from 'react';
import { useHash } from '../hooks/use-hash';
import { useStore } from '../hooks/use-store';
import { ActivityPage } from './activity/ActivityPage';
import { DataPage } from './data/DataPage';
import { HygienePage } from './data/hygiene/HygienePage';
import { DealPage } from './deals/DealPage';
import { DealsPage } from './deals/DealsPage';
import { LeadPage } from './deals/LeadPage';
import { LeadsPage } from './deals/LeadsPage';
import { NewDealPage } from './deals/NewDealPage';
import { Guard } from './Guard';
import { Rail } from './Rail';
import { parseRoute, type Route } from './route';
import { StoreFailed } from './StoreFailed';
import { SettingsPage } from './settings/SettingsPage';

const TITLES: Record<Route['page'], string> = {
  activity: 'Activity',
  deals: 'Deals',
  leads: 'Leads',
  deal: 'Deal',
  lead: 'Lead',
  'new-deal': 'New deal',
  data: 'Data',
  settings: 'Settings',
};

function PageOf({ route }: { route: Route }) {
  switch (route.page) {
    case 'activity':
      return <ActivityPage query={route.query} />;
    case 'deals':
      return <DealsPage />;
    case 'leads':
      return <LeadsPage />;
    case 'deal':
      return <DealPage key={route.id} id={route.id} />;
    case 'lead':
      return <LeadPage key={route.id} id={route.id} />;
    case 'new-deal':
      return <NewDealPage leadId={route.leadId} />;
    case 'data':
      return route.part === 'hygiene' ? <HygienePage /> : <DataPage part={route.part} />;
    case 'settings':
      return <SettingsPage part={route.part} />;
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

  useEffect(() => {
    document.title = `${title} · Dealcue`;
  }, [title]);

  return (
    <div className="workspace">
      <button type="button" className="skip" onClick={skip}>
        Skip to the content
      </button>
      <Rail page={route.page} />
      {store.state === 'failed' && <StoreFailed failure={store.failure} />}
      {store.state === 'open' && (
        <Guard key={JSON.stringify(route)} otherwise={(failure) => <StoreFailed failure={failure} />}>
          <PageOf route={route} />
        </Guard>
      )}
    </div>
  );
}
