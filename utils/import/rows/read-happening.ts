import { cellText, LONGEST_TEXT } from '../cells/cell-text';
import { readFlag } from '../cells/flag';
import { zonedMoments } from '../cells/zoned';
import type { Mapping } from '../mapping';
import type { Happening } from '../record';
import { madeId, mention } from './made-id';
import { peopleOf } from './people';
import type { RowCells } from './row-cells';
import { ALONE, type RowReader } from './row-reader';

/** What CRMs call what happened, in nine languages; the first that fits. */
const KINDS: [RegExp, Happening['kind']][] = [
  [
    /\bcall|anruf|telefon|\bappel|llamada|liga[cç][aã]o|chamada|chiamata|telefoon|\bbellen\b|電話|通話|कॉल/iu,
    'call',
  ],
  [
    /meeting|appointment|event|demo|lunch|visit|termin|besprechung|treffen|réunion|rendez|reunión|cita\b|reunião|riunione|appuntamento|vergadering|afspraak|会議|ミーティング|बैठक/iu,
    'meeting',
  ],
  [
    /(?:in(?:coming|bound)|received|eingehend|reçu|recibid|recebid|ricevut|ontvangen).*mail|mail.*(?:in(?:coming|bound)|received|eingehend|reçu|recibid|recebid|ricevut|ontvangen)/iu,
    'email-in',
  ],
  [/mail|メール|ईमेल/iu, 'email-out'],
  [/task|to.?do|deadline|reminder|aufgabe|tâche|tarea|tarefa|compito|attività|taak|タスク|कार्य/iu, 'task'],
];

function writtenKind(cells: RowCells): Happening['kind'] {
  const written = cells.text('kind') ?? '';
  return KINDS.find(([form]) => form.test(written))?.[1] ?? 'remark';
}

/** Something that is not done, and is to be done, is a task whatever its kind. */
function kindOf(cells: RowCells, at: string | null, now: string): Happening['kind'] {
  const kind = writtenKind(cells);
  const isDone = cells
    .raw('done')
    .map(readFlag)
    .find((flag) => flag !== null);
  const isAhead = at === null || at > now;
  if (kind === 'task') return isDone === true ? 'task-done' : 'task';
  return (isDone ?? !isAhead) ? kind : 'task';
}

/** Makes the reader of a list of activities. */
export function activityReader(mapping: Mapping): RowReader {
  const momentOf = zonedMoments(mapping.timeZone);
  const now = `${mapping.today}T23:59:59.999Z`;
  return (cells) => {
    const day = cells.day('at');
    const time =
      day?.time ??
      cells
        .text('time')
        ?.match(/^\d{1,2}:\d{2}/)?.[0]
        ?.padStart(5, '0') ??
      null;
    const at = day === null ? null : (day.exact ?? momentOf(day.day, time));
    const kind = kindOf(cells, at, now);
    const subject = cells.text('subject');
    const text = cells.raw('text').map(cellText).find(Boolean)?.slice(0, LONGEST_TEXT) ?? null;
    const deal = mention(cells.id('dealId'), cells.text('deal'), null);
    const contacts = peopleOf(cells, mapping.system);
    const account = mention(cells.id('accountId'), cells.text('account'), null);
    if (at === null && kind !== 'task') cells.refuse('at', 'This activity has no date.', '');
    if (subject === null && text === null)
      cells.refuse('subject', 'This activity says nothing: no subject and no text.', '');
    if (deal === null && contacts.length === 0 && account === null) {
      cells.refuse(null, 'This activity names no deal, person or company.', '');
    }
    const id = cells.id('id');
    const isMeeting = kind === 'task' && at !== null && writtenKind(cells) === 'meeting';
    const due = kind === 'task' && day !== null && time === null ? day.day : at;
    return {
      ...ALONE,
      id: id ?? madeId([kind, at, subject, deal?.name, contacts[0]?.name ?? contacts[0]?.email]),
      hasOwnId: id !== null,
      values: {},
      deal,
      contacts,
      account,
      happening: {
        kind,
        ...(isMeeting && { isMeeting }),
        at: due,
        subject,
        text,
        fromStage: null,
        toStage: null,
      },
    };
  };
}

/** Makes the reader of a list of stages that deals went through. */
export function stageHistoryReader(mapping: Mapping): RowReader {
  const momentOf = zonedMoments(mapping.timeZone);
  return (cells) => {
    const deal = mention(cells.id('dealId'), cells.text('deal'), null);
    const toStage = cells.text('stage');
    const day = cells.day('at');
    if (deal === null) cells.refuse('dealId', 'This row names no deal.', '');
    if (toStage === null) cells.refuse('stage', 'This row names no stage.', '');
    if (day === null && cells.refusals.length === 0) cells.refuse('at', 'This row has no date.', '');
    if (day === null) return null;
    const at = day.exact ?? momentOf(day.day, day.time ?? cells.text('time'));
    const id = cells.id('id');
    const happening = { kind: 'stage-change' as const, at, subject: null, text: null };
    return {
      ...ALONE,
      id: id ?? madeId([deal?.id ?? deal?.name, at, toStage]),
      hasOwnId: id !== null,
      values: {},
      deal,
      happening: { ...happening, fromStage: cells.text('fromStage'), toStage },
    };
  };
}
