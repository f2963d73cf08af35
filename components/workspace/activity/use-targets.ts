import { useMemo } from 'react';
import { listDeals } from '../../../utils/store/deals';
import { listLeads } from '../../../utils/store/leads';
import { db } from '../../../utils/store/open';
import { targetKey } from '../../../utils/store/rows';
import { useLive } from '../../hooks/use-live';
import type { ComboboxOption } from '../../ui/Combobox';
import { LEAD_WORDS, STATUS_WORDS } from '../words';

/** All deals and leads to choose from; empty until they are read. */
export function useTargets(): ComboboxOption[] {
  const deals = useLive(() => listDeals(db()), []);
  const leads = useLive(() => listLeads(db()), []);
  return useMemo(() => {
    const options = (deals ?? []).map((deal) => ({
      key: targetKey('deal', deal.id),
      label: deal.name,
      note: ['Deal', deal.stage, STATUS_WORDS[deal.status]].filter(Boolean).join(' · '),
    }));
    const others = (leads ?? []).map((lead) => ({
      key: targetKey('lead', lead.id),
      label: lead.name,
      note: ['Lead', lead.company, LEAD_WORDS[lead.status]].filter(Boolean).join(' · '),
    }));
    return [...options, ...others];
  }, [deals, leads]);
}
