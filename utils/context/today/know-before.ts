import type { Calendar } from '../../engine/calendar';
import type { Place } from '../../engine/place';
import type { Account, Deal, Lead } from '../../model/book';
import type { Entry } from '../entry-activity';
import { amountText } from '../merge-fields';

const MOST_LINES = 4;
const LONGEST = 140;

const clip = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** "Proposal · €24,000 · closes 18 Dec". */
function standingOf(deal: Deal, account: Account | null, calendar: Calendar, place: Place): string {
  const { stage, amount, currency, closeDate } = deal;
  const parts = [
    account?.name ?? null,
    stage,
    amount === null ? null : amountText(amount, currency, place),
    closeDate === null ? null : `closes ${calendar.say(closeDate)}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

const HAPPENED: Readonly<Record<string, string>> = {
  'email-in': 'wrote',
  'email-out': 'was written to',
  call: 'was called',
  meeting: 'was met',
};

/** The newest contact with them: who, when, about what. */
function lastContact(recent: readonly Entry[], calendar: Calendar): string | null {
  const last = recent.find(({ header, content }) => content !== null && header.kind in HAPPENED);
  const moment = calendar.read(last?.header.at);
  if (last?.content == null || moment === null || moment.ms > calendar.now) return null;
  const who = last.content.contact?.name ?? 'They';
  const about = last.content.thread?.subject ?? last.content.text ?? null;
  const said = `${who} ${HAPPENED[last.header.kind]} on ${calendar.say(moment.day)}`;
  return clip(about === null ? `${said}.` : `${said}: “${about}”`);
}

function lastRemark(recent: readonly Entry[], calendar: Calendar): string | null {
  const last = recent.find(({ header, content }) => header.kind === 'remark' && content?.text !== undefined);
  const day = calendar.read(last?.header.at)?.day;
  return day === undefined ? null : clip(`You noted on ${calendar.say(day)}: “${last?.content?.text}”`);
}

/**
 * What to know before a meeting: where the deal stands, what is open with them, the last contact and the last remark.
 * @param open what is owed or asked on the record, in sentences
 */
export function knowBefore(
  record: { kind: 'deal'; record: Deal } | { kind: 'lead'; record: Lead },
  about: { account: Account | null; open: readonly string[]; recent: readonly Entry[] },
  calendar: Calendar,
  place: Place,
): string[] {
  const stands =
    record.kind === 'deal'
      ? standingOf(record.record, about.account, calendar, place)
      : (record.record.company ?? record.record.stage);
  const lines = [
    stands,
    ...about.open,
    lastContact(about.recent, calendar),
    lastRemark(about.recent, calendar),
  ];
  return lines.filter((line): line is string => Boolean(line)).slice(0, MOST_LINES);
}
