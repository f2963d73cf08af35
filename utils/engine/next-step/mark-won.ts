import { workingDayFrom } from '../calendar';
import type { Situation } from '../situation';
import type { Decision } from '../situation/decision';
import type { Step } from './step';
import { callName, onDay, quoteOf, recordName } from './wording';

/** What binds is named, or was on the table. */
const BINDING: ReadonlySet<string | null> = new Set(['the contract', 'the quote', 'the order', 'the price']);
const LATE_STAGE = 0.5;
const ORDER =
  /order|contract|agreement|quote|proposal|offer|purchase|\bp\.?o\b|sign|bestell|auftrag|vertrag|angebot|unterschr|unterzeich|command|devis|contrat|offre|sign[ée]|pedido|presupuesto|propuesta|oferta|firmad|encomenda|proposta|orçamento|assinad|ordin|contratto|preventivo|offerta|firmat|bestel|offerte|overeenkomst|getekend|akkoord|発注|注文|契約|見積|ऑर्डर|अनुबंध|confirm/iu;

/** Whether what they accept is the deal itself and not a day or a draft. */
function binds({ record, talk }: Situation, { mail, signal }: Decision): boolean {
  if (BINDING.has(signal.topic) || ORDER.test(signal.text)) return true;
  const before = talk.persons.slice(0, talk.persons.indexOf(mail)).findLast(({ side }) => side === 'ours');
  const probability = record?.stage?.probability ?? null;
  return (probability !== null && probability >= LATE_STAGE) || (before?.said?.offer ?? null) !== null;
}

/** They accepted in words that bind. */
export const markWon: Step = {
  kind: 'mark-won',
  need: 'outcome',
  propose(situation) {
    const { record, decision, calendar } = situation;
    if (record?.kind !== 'deal' || !record.open || decision?.what !== 'accepted') return null;
    if (!binds(situation, decision)) return null;
    const { mail, signal } = decision;
    const when = onDay(mail, calendar);
    const stage = record.stage === null ? '' : ` in ${record.stage.name}`;
    return {
      kind: 'mark-won',
      title: `Mark ${recordName(situation)} as won`,
      why: `${callName(mail.from)} accepted${when}; the deal is still open${stage}.`,
      evidence: quoteOf(signal.text, mail),
      due: workingDayFrom(calendar.today, calendar.ours),
      parts: { impact: 1, confidence: 0.85, urgency: 0.9, effort: 0.1 },
    };
  },
};
