import { v4, v7 } from 'uuid';
import {
  type Play,
  type PlayAction,
  type PlayCondition,
  playFlag,
  playName,
  play as playSchema,
} from '../../../../utils/model/play';
import { faultsOf } from './play-faults';

type Field = PlayCondition['field'];

/** A condition as it is being written: what is typed stays as typed. */
export type ConditionDraft = {
  key: string;
  field: Field;
  is: string;
  value: string;
  currency: string;
  values: string[];
};

export type MailDraft = { language: string; subject: string; body: string };

/** What a play does as it is being written: what belongs to another action stays while one tries around. */
export type ActionDraft = {
  do: PlayAction['do'];
  mails: MailDraft[];
  template: string;
  title: string;
  text: string;
  stage: string;
  workingDays: string;
};

/** A play as it is being written. */
export type PlayDraft = Pick<
  Play,
  'id' | 'name' | 'on' | 'title' | 'why' | 'impact' | 'urgency' | 'effort'
> & {
  /** When the play was last changed as this draft began; null for a new one. */
  seen: string | null;
  when: ConditionDraft[];
  action: ActionDraft;
  restDays: string;
};

const isOneOf = (list: { options: readonly string[] }, field: Field) => list.options.includes(field);

/** The ways to compare that a field has, the usual one first. */
export function waysOf(field: Field): readonly string[] {
  if (isOneOf(playName, field)) return ['one of', 'none of'];
  if (isOneOf(playFlag, field)) return ['no', 'yes'];
  return field === 'close date' ? ['within', 'beyond', 'passed'] : ['more than', 'less than'];
}

/** A condition on a field with nothing filled in. */
export function emptyCondition(field: Field): ConditionDraft {
  return { key: v4(), field, is: waysOf(field)[0] ?? '', value: '', currency: '', values: [] };
}

const EMPTY_ACTION: ActionDraft = {
  do: 'mail',
  mails: [{ language: 'en', subject: '', body: '' }],
  template: 'follow-up',
  title: '',
  text: '',
  stage: '',
  workingDays: '2',
};

/** A new play: the example of what such a rule is for, still to be filled in. */
export function emptyPlay(): PlayDraft {
  return {
    id: v7(),
    seen: null,
    name: '',
    on: true,
    when: [emptyCondition('stage'), emptyCondition('days silent')],
    title: '',
    why: '',
    action: EMPTY_ACTION,
    ...{ impact: 'medium', urgency: 'soon', effort: 'small', restDays: '7' },
  };
}

function conditionDraft(condition: PlayCondition): ConditionDraft {
  const empty = emptyCondition(condition.field);
  return {
    ...empty,
    is: condition.is,
    ...('value' in condition && { value: String(condition.value) }),
    ...('currency' in condition && { currency: condition.currency }),
    ...('values' in condition && { values: condition.values }),
  };
}

function actionDraft(action: PlayAction): ActionDraft {
  return {
    ...EMPTY_ACTION,
    ...action,
    mails:
      action.do === 'mail'
        ? action.mails.map((mail) => ({ ...mail, subject: mail.subject ?? '' }))
        : EMPTY_ACTION.mails,
    workingDays: 'workingDays' in action ? String(action.workingDays) : EMPTY_ACTION.workingDays,
  };
}

/** A play to be changed. */
export function draftOf(play: Play): PlayDraft {
  const { when, action, restDays, changedAt, ...rest } = play;
  return {
    ...rest,
    seen: changedAt,
    when: when.map(conditionDraft),
    action: actionDraft(action),
    restDays: String(restDays),
  };
}

/** A new play that begins as another one is. */
export function copyOf(play: Play): PlayDraft {
  return { ...draftOf(play), id: v7(), seen: null, name: `${play.name.slice(0, 70)} (copy)` };
}

const number = (typed: string) => (typed.trim() === '' ? Number.NaN : Number(typed));

function actionOf({ mails, workingDays, ...draft }: ActionDraft): unknown {
  const days = { workingDays: number(workingDays) };
  const written = mails.map((mail) => ({
    ...mail,
    subject: mail.subject.trim() === '' ? null : mail.subject,
  }));
  const all = {
    mail: { mails: written },
    template: { template: draft.template },
    task: { title: draft.title, ...days },
    remark: { text: draft.text },
    stage: { stage: draft.stage },
    'close date': days,
  };
  return { do: draft.do, ...all[draft.do] };
}

/** What was written as a play, or what is wrong with it, each in words. */
export function readDraft(draft: PlayDraft): { play: Play; faults: null } | { play: null; faults: string[] } {
  const { seen, when, action, restDays, ...rest } = draft;
  const conditions = when.map(({ key: _key, value, currency, ...one }) => ({
    ...one,
    value: number(value),
    currency: currency.trim().toUpperCase(),
  }));
  const read = playSchema.safeParse({
    ...rest,
    name: rest.name.trim(),
    when: conditions,
    action: actionOf(action),
    restDays: number(restDays),
    changedAt: seen ?? new Date().toISOString(),
  });
  return read.success ? { play: read.data, faults: null } : { play: null, faults: faultsOf(read.error) };
}
