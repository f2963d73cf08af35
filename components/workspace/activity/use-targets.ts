import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Cell, TableRow } from '../../../utils/model/table';
import { targetKey } from '../../../utils/store/rows';
import { foldText } from '../../../utils/tables/fold-text';
import type { ComboboxOption } from '../../ui/Combobox';
import type { ExportSource } from '../files/export-messages';
import { tableClient } from '../records/table-client';
import { LEAD_WORDS, STATUS_WORDS } from '../words';

const note = (...parts: (Cell | undefined)[]) => parts.filter(Boolean).join(' · ');

function dealOption({ id, cells }: TableRow): ComboboxOption {
  const status = STATUS_WORDS[cells.status as keyof typeof STATUS_WORDS];
  return {
    key: targetKey('deal', id),
    label: String(cells.name),
    note: note('Deal', cells.account, cells.stage, status),
  };
}

function leadOption({ id, cells }: TableRow): ComboboxOption {
  const status = LEAD_WORDS[cells.status as keyof typeof LEAD_WORDS];
  return { key: targetKey('lead', id), label: String(cells.name), note: note('Lead', cells.company, status) };
}

function contactOption({ id, cells }: TableRow): ComboboxOption {
  const label = String(cells.name ?? cells.email);
  return { key: `contact:${id}`, label, note: note('Person', cells.jobTitle, cells.account) };
}

function accountOption({ id, cells }: TableRow): ComboboxOption {
  return { key: `account:${id}`, label: String(cells.name), note: note('Company', cells.website) };
}

/** Those whose own name begins with what is typed, or has it as a word's beginning, go before those that only mention it. */
function namedFirst(options: ComboboxOption[], typed: string): ComboboxOption[] {
  const wanted = ` ${foldText(typed.trim())}`;
  const isNamed = ({ label }: ComboboxOption) => ` ${foldText(label)}`.includes(wanted);
  return [...options.filter(isNamed), ...options.filter((option) => !isNamed(option))];
}

/**
 * Deals, leads, people and companies to choose from that have the typed words; none while nothing is looked for (null). The
 * lists are searched by the worker that holds them: reading a long book would hold the page up. A team's log knows
 * nothing of the leads of this book.
 */
export function useTargets(
  typed: string | null,
  source: ExportSource,
): { options: ComboboxOption[]; isCurrent: boolean } {
  const deals = useSyncExternalStore(tableClient.subscribe, () => tableClient.state('deals').choices);
  const leads = useSyncExternalStore(tableClient.subscribe, () => tableClient.state('leads').choices);
  const people = useSyncExternalStore(tableClient.subscribe, () => tableClient.state('contacts').choices);
  const accounts = useSyncExternalStore(tableClient.subscribe, () => tableClient.state('accounts').choices);
  useEffect(() => {
    if (typed === null) return;
    tableClient.askChoices('deals', typed);
    tableClient.askChoices('leads', typed);
    tableClient.askChoices('contacts', typed);
    tableClient.askChoices('accounts', typed);
  }, [typed]);
  const options = useMemo(
    () =>
      namedFirst(
        [
          ...(deals?.rows ?? []).map(dealOption),
          ...(source === 'own' ? (leads?.rows ?? []) : []).map(leadOption),
          ...(people?.rows ?? []).map(contactOption),
          ...(accounts?.rows ?? []).map(accountOption),
        ],
        typed ?? '',
      ),
    [deals, leads, people, accounts, source, typed],
  );
  return { options, isCurrent: [deals, leads, people, accounts].every((found) => found?.words === typed) };
}
