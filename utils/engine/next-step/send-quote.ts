import { workingDayFrom, workingDaysBetween } from '../calendar';
import { asksToSend } from '../signals/sending';
import type { Situation } from '../situation';
import type { Ask } from '../situation/talk';
import type { Step } from './step';
import { callName, onDay, quoteOf } from './wording';

/** Papers that are drawn up for one buyer, by the topic of a sentence. */
const PAPERS: ReadonlySet<string | null> = new Set(['the quote', 'the contract', 'a discount']);
/** Papers of the firm itself, for a register of suppliers, are not the deal's. */
const OF_THE_FIRM =
  /contrato social|contrat social|statut|handelsregister|certid|certificat|registration|kvk|visura/iu;
const SIGNED =
  /signed|unterschrieben|unterzeichnet|signée?|firmad[oa]|assinad[oa]|firmat[oa]|getekend|署名|हस्ताक्षर/iu;

/** Whether a sentence asks for a price, a quote or a contract; a change to one, or our signature, is no new paper. */
export function wantsPaper({ signal: { type, topic, text } }: Ask): boolean {
  if (type === 'price-request') return true;
  return (
    type === 'request' &&
    PAPERS.has(topic) &&
    topic !== 'a discount' &&
    asksToSend(text) &&
    !SIGNED.test(text) &&
    !OF_THE_FIRM.test(text)
  );
}

function paperOf({ signal: { topic, text } }: Ask): string {
  if (topic === 'the contract' && !/quot|angebot|devis|presupuesto|orçamento|preventivo/i.test(text))
    return 'the contract';
  return topic === 'the price' || topic === 'a discount' ? 'the price' : 'the quote';
}

/** What they asked for in an earlier mail, where all that we wrote since is a word of thanks. */
function leftOpen({ talk: { persons } }: Situation): Ask[] {
  const index = persons.findLastIndex(({ side, said }) => {
    return side === 'theirs' && said?.signals.some(({ type }) => type === 'price-request');
  });
  const mail = persons[index];
  const since = persons.slice(index + 1);
  const onlyThanked = since.every(
    ({ said, words }) =>
      said?.thanks === true && said.signals.every(({ type }) => type === 'thanks') && words.length < 120,
  );
  if (mail === undefined || !onlyThanked || since.some(({ said }) => said?.offer !== null)) return [];
  return (mail.said?.signals ?? [])
    .filter(({ type }) => type === 'price-request')
    .map((signal) => ({ mail, signal }));
}

/** They asked for a price, proposal, quote or contract and none was sent since. */
export const sendQuote: Step = {
  kind: 'send-quote',
  need: 'quote',
  propose(situation) {
    const { calendar, record, acquaintance, touches } = situation;
    if (record === null && acquaintance === 'stranger') return null;
    const asked = situation.asks.filter(wantsPaper);
    const ask = asked[0] ?? leftOpen(situation)[0];
    if (ask === undefined) return null;
    const { mail, signal } = ask;
    const at = mail.at;
    if (
      at !== null &&
      touches.some(
        (touch) =>
          touch.direction === 'out' && touch.reached && touch.at.ms > at.ms + 600_000 && asked.length === 0,
      )
    )
      return null;
    const waited = at === null ? 0 : workingDaysBetween(at.day, calendar.today, calendar.ours);
    const when = onDay(mail, calendar);
    const by = signal.due === null ? '' : `, for ${calendar.say(signal.due)}`;
    const due = signal.due !== null && signal.due > calendar.today ? signal.due : calendar.today;
    return {
      kind: 'send-quote',
      title: `Send ${callName(mail.from)} ${paperOf(ask)}`,
      why: `${callName(mail.from)} asked for it${when}${by}; none was sent since.`,
      evidence: quoteOf(signal.text, mail),
      due: workingDayFrom(due, calendar.ours),
      parts: { impact: 0.9, confidence: 0.9, urgency: Math.min(1, 0.8 + 0.1 * waited), effort: 0.3 },
    };
  },
};
