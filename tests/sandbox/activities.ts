import type { ActivityKind, Outcome } from '../../utils/model/activity';

/** Something that Maya logged by hand, or that happened to a deal. Mails come from the threads. */
export interface Noted {
  /** Working days ago, and the time of that day (UTC). */
  ago: number;
  time: string;
  kind: ActivityKind;
  deal: string;
  /** The address of the person it was with. */
  who?: string;
  outcome?: Outcome;
  text?: string;
  field?: string;
  from?: string | number;
  to?: string | number;
}

const call = (
  ago: number,
  time: string,
  deal: string,
  who: string,
  outcome: Outcome,
  text?: string,
): Noted => ({ ago, time, kind: 'call', deal: `deal-${deal}`, who, outcome, text });

const meeting = (ago: number, time: string, deal: string, who: string, text: string): Noted => ({
  ago,
  time,
  kind: 'meeting',
  deal: `deal-${deal}`,
  who,
  text,
});

const remark = (ago: number, time: string, deal: string, text: string, outcome?: Outcome): Noted => ({
  ago,
  time,
  kind: 'remark',
  deal: `deal-${deal}`,
  outcome,
  text,
});

const stage = (ago: number, time: string, deal: string, from: string, to: string): Noted => ({
  ago,
  time,
  kind: 'stage-change',
  deal: `deal-${deal}`,
  field: 'stage',
  from,
  to,
});

const changed = (
  ago: number,
  time: string,
  deal: string,
  field: string,
  from: string | number,
  to: string | number,
): Noted => ({
  ago,
  time,
  kind: 'field-change',
  deal: `deal-${deal}`,
  field,
  from,
  to,
});

const INGRID = 'ingrid@alderbrook-dental.example';
const OWEN = 'owen.pryce@kestrelheating.example';
const KATRIN = 'k.voss@sonnwald.example';
const LUCIA = 'lucia@talleresmendoza.example';
const LAYLA = 'layla@alnoor-facilities.example';
const GRETA = 'greta@pinefall.example';
const SAMIRA = 'samira.khan@orchardvale.example';
const DANA = 'dana@quarrystreetlifts.example';
const CARYS = 'carys@bluefinwater.example';
const MAREK = 'marek@terncoast.example';
const GIL = 'gil@marlowepest.example';
const FIONA = 'fiona@hollisgraye.example';
const THEO = 'theo@hollisgraye.example';

/** What Maya noted in the last five weeks, deal by deal. */
export const noted: Noted[] = [
  call(
    21,
    '09:30',
    'alderbrook',
    INGRID,
    'spoke',
    'Elif Demir recommended us. Plans 40 vans in a spreadsheet.',
  ),
  stage(20, '10:02', 'alderbrook', 'Qualification', 'Discovery'),
  meeting(15, '13:00', 'alderbrook', INGRID, 'Discovery with the dispatchers. Same-day changes hurt most.'),
  call(13, '08:45', 'alderbrook', INGRID, 'meeting-booked', 'Demo for six people.'),
  meeting(11, '09:00', 'alderbrook', INGRID, 'Demo. Sven asked about trainees’ vans.'),
  stage(7, '14:10', 'alderbrook', 'Discovery', 'Proposal'),
  changed(7, '14:11', 'alderbrook', 'amount', 21_600, 24_000),
  call(5, '15:30', 'alderbrook', 'ruth@alderbrook-dental.example', 'voicemail'),
  remark(4, '09:40', 'alderbrook', 'Board has the quote. Decision before the 10th.'),

  call(18, '10:15', 'kestrel', OWEN, 'spoke', 'Nine engineers in Bristol, 70 in all. Wants a pilot first.'),
  stage(12, '11:40', 'kestrel', 'Qualification', 'Discovery'),
  call(10, '14:20', 'kestrel', OWEN, 'no-answer'),
  remark(8, '13:50', 'kestrel', 'Asked who signs off the pilot.'),

  remark(14, '12:30', 'sonnwald', 'Met Katrin Voss at our stand: 25 vans, night tours from three o’clock.'),
  call(10, '07:50', 'sonnwald', KATRIN, 'spoke', 'Herr Hamann decides; she prepares it.'),
  stage(6, '09:20', 'sonnwald', 'Qualification', 'Discovery'),
  remark(6, '09:25', 'sonnwald', 'Summary of the fair sent.', 'sent-information'),

  call(8, '11:00', 'mendoza', LUCIA, 'no-answer'),
  call(7, '09:10', 'mendoza', LUCIA, 'spoke', '15 vans, two workshops, all planned on a whiteboard.'),
  remark(7, '09:20', 'mendoza', 'Álvaro decides, wants to see it himself.'),

  call(23, '06:40', 'alnoor', LAYLA, 'spoke', 'Phase one is 60 vans in one emirate.'),
  stage(21, '07:00', 'alnoor', 'Qualification', 'Discovery'),
  meeting(16, '08:00', 'alnoor', LAYLA, 'Demo with Omar from procurement. Arabic interface asked for.'),
  stage(14, '09:30', 'alnoor', 'Discovery', 'Proposal'),
  changed(14, '09:31', 'alnoor', 'amount', 47_000, 52_000),
  call(9, '07:20', 'alnoor', LAYLA, 'spoke', 'Agreed in principle. Draft contract next.'),
  stage(8, '07:35', 'alnoor', 'Proposal', 'Negotiation'),
  call(4, '06:55', 'alnoor', 'omar@alnoor-facilities.example', 'voicemail'),

  call(24, '13:10', 'pinefall', GRETA, 'spoke', 'Yard is planned by radio. Wants slots.'),
  stage(22, '09:00', 'pinefall', 'Qualification', 'Discovery'),
  meeting(19, '10:00', 'pinefall', GRETA, 'Walked the yard with Asta.'),
  stage(17, '15:00', 'pinefall', 'Discovery', 'Proposal'),
  call(13, '12:05', 'pinefall', GRETA, 'spoke', 'Price is fine, notice period is not.'),
  stage(11, '10:00', 'pinefall', 'Proposal', 'Negotiation'),
  remark(9, '12:45', 'pinefall', 'Legal is slow: Nils has two contracts before ours.'),

  call(
    12,
    '14:30',
    'orchard',
    SAMIRA,
    'spoke',
    'Joe Whitlock introduced us. 30 nurses, no vans of their own.',
  ),
  call(9, '11:15', 'orchard', SAMIRA, 'meeting-booked', 'Workshop with two teams.'),
  stage(7, '16:00', 'orchard', 'Qualification', 'Discovery'),
  meeting(6, '09:30', 'orchard', SAMIRA, 'Workshop. List of visit types agreed.'),

  call(15, '10:40', 'quarry', DANA, 'spoke', 'Happy with the first year. Board must see the renewal.'),
  stage(9, '09:15', 'quarry', 'Qualification', 'Discovery'),
  call(5, '09:50', 'quarry', DANA, 'asked-for-quote'),
  stage(4, '13:00', 'quarry', 'Discovery', 'Proposal'),
  remark(1, '10:20', 'quarry', 'Renewal sent. Board on the first Tuesday.', 'sent-information'),

  call(24, '09:05', 'bluefin', CARYS, 'spoke', 'Budget is approved for 60 vans.'),
  stage(22, '12:00', 'bluefin', 'Discovery', 'Proposal'),
  meeting(17, '14:00', 'bluefin', CARYS, 'Went through the roll-out with Ifan.'),
  stage(12, '08:30', 'bluefin', 'Proposal', 'Negotiation'),
  call(9, '16:10', 'bluefin', CARYS, 'spoke', 'Signs this week.'),
  changed(6, '08:25', 'bluefin', 'status', 'open', 'won'),

  call(25, '08:20', 'terncoast', MAREK, 'spoke', 'Inspection rounds on three coasts.'),
  stage(23, '10:30', 'terncoast', 'Discovery', 'Proposal'),
  call(18, '13:35', 'terncoast', MAREK, 'spoke', 'Procurement takes over, Bea Lindgren.'),
  stage(15, '09:45', 'terncoast', 'Proposal', 'Negotiation'),
  changed(12, '11:50', 'terncoast', 'status', 'open', 'won'),

  call(19, '15:15', 'marlowe', GIL, 'no-answer'),
  call(17, '15:40', 'marlowe', GIL, 'spoke', 'Three vans, does it on paper and likes it.'),
  remark(13, '10:10', 'marlowe', 'Not before he has ten vans.', 'not-now'),
  changed(10, '10:12', 'marlowe', 'status', 'open', 'lost'),

  call(23, '11:20', 'hollis', THEO, 'spoke', 'Theo wants to switch, Fiona has to agree.'),
  stage(20, '14:00', 'hollis', 'Qualification', 'Discovery'),
  meeting(18, '10:00', 'hollis', FIONA, 'Fiona doubts a switch in winter.'),
  stage(14, '09:10', 'hollis', 'Discovery', 'Proposal'),
  call(8, '13:25', 'hollis', THEO, 'voicemail'),
  changed(4, '16:25', 'hollis', 'status', 'open', 'lost'),
];
