import type { Entity, FieldName } from '../profile';
import { entityNamed, withoutKind } from './title';

const FEWEST_VOTES = 2;
/** Every kind of record. */
export const ENTITIES: readonly Entity[] = ['deal', 'lead', 'contact', 'account', 'activity'];
/** What fields say of the kind of record that has them. */
const BY_FIELD: Partial<Record<FieldName, Partial<Record<Entity, number>>>> = {
  stage: { deal: 1 },
  closeDate: { deal: 1.2 },
  probability: { deal: 1.2, lead: 0.5 },
  amount: { deal: 1 },
  nextStep: { deal: 0.4 },
  firstName: { contact: 0.6, lead: 0.6 },
  lastName: { contact: 0.6, lead: 0.6 },
  jobTitle: { contact: 1, lead: 0.8 },
  email: { contact: 0.7, lead: 0.6, account: 0.4 },
  phone: { contact: 0.6, lead: 0.6, account: 0.5 },
  website: { account: 0.9 },
  source: { lead: 0.4, deal: 0.2 },
};

/** Labels by which an activity is known, in nine languages; lower case. Three of them and it is one. */
const OF_ACTIVITIES = new Set(
  (
    'start date|end date|start|end|start time|end time|location|duration|all day|attendees|participants|guests|reminder|due date|due|direction|call type|event assigned to|organizer|' +
    'beginn|ende|startdatum|enddatum|ort|dauer|ganztägig|teilnehmer|erinnerung|fällig am|fälligkeitsdatum|richtung|' +
    'début|fin|date de début|date de fin|date début|date fin|lieu|durée|participants|rappel|échéance|' +
    'inicio|fin|fecha de inicio|fecha de fin|lugar|ubicación|duración|participantes|asistentes|recordatorio|vencimiento|' +
    'início|fim|término|local|duração|lembrete|' +
    'inizio|fine|luogo|durata|partecipanti|promemoria|scadenza|' +
    'begin|einde|locatie|duur|deelnemers|herinnering|vervaldatum|' +
    '開始|終了|開始日時|終了日時|場所|所要時間|参加者|リマインダー|期限|प्रारंभ|समाप्ति|स्थान|अवधि|प्रतिभागी'
  ).split('|'),
);
const FEWEST_ACTIVITY_WORDS = 3;

/** What speaks for a kind of record. */
export interface EntityEvidence {
  readonly inAddress: { readonly entity: Entity | null; readonly weight: number };
  readonly titles: readonly string[];
  readonly headings: readonly string[];
  readonly crumbs: readonly string[];
  /** Kinds of which a label calls the page's title the name. */
  readonly named: readonly Entity[];
  /** The fields that the page has, were it a record of that kind. */
  readonly fields: Readonly<Record<Entity, ReadonlySet<FieldName>>>;
  /** Short texts of the page's own. */
  readonly words: ReadonlySet<string>;
}

/** The kind of record that a page shows, by its address, headings and fields; null where too little speaks for any. */
export function entityOf({
  inAddress,
  titles,
  headings,
  crumbs,
  named,
  fields,
  words,
}: EntityEvidence): Entity | null {
  const votes: Record<Entity, number> = { deal: 0, lead: 0, contact: 0, account: 0, activity: 0 };
  const vote = (entity: Entity | null, weight: number) => {
    if (entity) votes[entity] += weight;
  };
  vote(inAddress.entity, inAddress.weight);
  for (const title of new Set(titles)) vote(entityNamed(title) ?? withoutKind(title).entity, 1.5);
  for (const [at, heading] of headings.slice(0, 6).entries())
    vote(entityNamed(heading) ?? withoutKind(heading).entity, at === 0 ? 2 : 1);
  for (const kind of new Set(named)) vote(kind, 1.5);
  for (const crumb of new Set(crumbs)) vote(entityNamed(crumb), 1.5);
  for (const entity of ENTITIES)
    for (const field of fields[entity]) vote(entity, BY_FIELD[field]?.[entity] ?? 0);
  const spoken = new Set([...words].map((word) => word.toLowerCase().replace(/[\s:：*]+$/, '')));
  const hits = [...spoken].filter((word) => OF_ACTIVITIES.has(word)).length;
  if (hits >= FEWEST_ACTIVITY_WORDS) vote('activity', hits * 0.8);
  const [best, next] = Object.entries(votes).sort(([, a], [, b]) => b - a);
  if (!best || best[1] < FEWEST_VOTES || (next && next[1] === best[1])) return null;
  return best[0] as Entity;
}
