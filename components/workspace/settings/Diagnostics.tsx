import { useEffect, useState } from 'react';
import type { Output } from '../../../utils/messages/protocol';
import { send } from '../../../utils/messages/send';
import { readHealth } from '../../../utils/store/health';
import { db } from '../../../utils/store/open';
import { useLive } from '../../hooks/use-live';
import { showBytes, showMoment, showNumber } from '../format';
import { PageReport } from './PageReport';
import { ReadingHealth } from './ReadingHealth';
import { Section } from './Section';

const ABOUT =
  'What the extension knows of its own health. It counts and names, and holds nothing of what a page or a mail said.';

type Figures = { diagnostics: Output<'diagnostics/read'> | null; used: number | null };

async function readFigures(): Promise<Figures> {
  const [diagnostics, estimate] = await Promise.all([
    send('diagnostics/read', {}).catch(() => null),
    navigator.storage?.estimate?.().catch(() => null),
  ]);
  return { diagnostics, used: estimate?.usage ?? null };
}

async function countRows() {
  const [deals, leads, contacts, entries] = await Promise.all([
    db().deals.count(),
    db().leads.count(),
    db().contacts.count(),
    db().headers.count(),
  ]);
  return { deals, leads, contacts, entries, version: db().verno };
}

function refusedWords(diagnostics: Figures['diagnostics']): string {
  if (!diagnostics) return 'The background gave no answer';
  const { refused, since } = diagnostics;
  const named = Object.entries(refused).map(([why, count]) => `${why} ${showNumber(count)}`);
  return `${named.join(', ') || 'None'}${since ? `, since ${showMoment(since)}` : ''}`;
}

/** The state of the store, the messages that were refused, how pages are read, and a report about one. */
export function Diagnostics({ asked }: { asked: boolean }) {
  const rows = useLive(countRows, []);
  const sites = useLive(() => readHealth(db()), []);
  const [figures, setFigures] = useState<Figures | null>(null);
  useEffect(() => {
    let wanted = true;
    void readFigures().then((read) => wanted && setFigures(read));
    return () => {
      wanted = false;
    };
  }, []);

  // A page that still grows would scroll away from under whom the panel has sent here.
  const ready = rows !== undefined && sites !== undefined && figures !== null;
  const facts: [string, string][] = [
    ['Store', rows ? `Open, version ${rows.version}` : '…'],
    ['Deals', rows ? showNumber(rows.deals) : '…'],
    ['Leads', rows ? showNumber(rows.leads) : '…'],
    ['Contacts', rows ? showNumber(rows.contacts) : '…'],
    ['Log entries', rows ? showNumber(rows.entries) : '…'],
    ['Storage used', figures ? (figures.used === null ? 'Not known' : showBytes(figures.used)) : '…'],
    ['Refused messages', figures ? refusedWords(figures.diagnostics) : '…'],
  ];
  return (
    <Section title="Diagnostics" about={ABOUT} asked={asked && ready}>
      <dl className="facts">
        {facts.map(([name, value]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd className="numbers">{value}</dd>
          </div>
        ))}
      </dl>
      {sites && <ReadingHealth sites={sites} />}
      <PageReport />
    </Section>
  );
}
