import { z } from 'zod';
import { deal, recordKind, stated } from '../model/book';
import { mending } from '../model/hygiene';
import { candidate, shortfall, target } from '../model/panel-view';
import { health, reading, recordReading } from '../model/reading';
import { dock, identity, settings } from '../model/settings';
import { siteRules, taughtField, taughtPlace } from '../model/site-rules';
import { email, id, line, moment, text } from '../model/values';
import { dayProtocol } from './day-protocol';
import { decision } from './decision';
import { define, type Sender } from './define';
import { playsToSave } from './plays';
import { remarkProtocol } from './remark-protocol';

const nothing = z.object({}).strict();
const done = z.object({ ok: z.literal(true) });
/** What the panel had on screen: a save is refused when page or record have changed since. */
const onScreen = { version: id };

// Not `.partial()`: zod would fill what is absent with its default, and a patch would undo other settings.
const dockPatch = z.object({
  state: dock.shape.state.unwrap().optional(),
  width: dock.shape.width.unwrap().optional(),
});
const settingsPatch = z.object({
  identity: identity.nullable().optional(),
  stages: settings.shape.stages.unwrap().optional(),
  outcomes: settings.shape.outcomes.unwrap().optional(),
  templates: settings.shape.templates.unwrap().optional(),
  remarkTemplates: settings.shape.remarkTemplates.unwrap().optional(),
  fiscalStart: settings.shape.fiscalStart.unwrap().optional(),
  day: settings.shape.day.unwrap().partial().optional(),
});

/** To how many logged mails being deleted the person has agreed; absent where they were not asked. */
const agreed = z.number().int().min(1).optional();
/** Put on the never-list, and so many logged mails deleted; not `ok`: first that must be agreed to, nothing is done. */
const neverPut = z.object({ ok: z.boolean(), mails: z.number().int().min(0) });

/** Where a draft has gone; null: nowhere, the panel shows it. */
export const placed = z.enum(['reply-box', 'clipboard']).nullable();

/** A value that a source gives a field of a record. */
const choice = { target, field: line, value: stated.shape.value };

/**
 * Every message that the background takes: who may send it, what it carries, what it answers.
 * A message is named `subject/verb`. Payload and answer are parsed where they arrive.
 */
export const protocol = {
  // a content script
  'page/reading': define(
    'content',
    z.object({
      reading,
      health,
      /** Fields of a record that the page shows with nothing in them. */
      empty: z.array(line).max(40).default([]),
      theme: z.enum(['light', 'dark']),
    }),
    done,
  ),
  'panel/token': define('content', nothing, z.object({ token: id })),
  'dock/save': define('content', dockPatch, done),
  /** What the user has taught about the pages of the sender's own host; null where nothing. */
  'site/rules': define('content', nothing, z.object({ rules: siteRules.nullable() })),
  /** Somebody has pointed at a field's value, or left: then, and where nothing lasting stands by it, without a rule. */
  'teach/picked': define(
    'content',
    z.object({ field: taughtField, rule: taughtPlace.nullable(), left: z.boolean() }),
    done,
  ),

  // the panel
  ...remarkProtocol,
  'suggestion/decide': define(
    'panel',
    z.object({
      ...onScreen,
      target: target.nullable(),
      key: id,
      decision,
    }),
    /**
     * What follows, in words ("No more follow-up nudges for Acme until 2 Dec."); what undo takes back; the draft
     * that was written, and where it has been put.
     */
    z.object({ effect: line, undo: id, draft: text.nullable(), placed }),
  ),
  /** A step has been in plain sight for two seconds: kept in local figures only. */
  'suggestion/seen': define('panel', z.object({ ...onScreen, key: id }), done),
  /** Uses one of the values that sources give a field, as if the rep had typed it; `suggestion/undo` takes it back. */
  'choice/save': define('panel', z.object({ ...onScreen, ...choice }), z.object({ undo: id })),
  'suggestion/undo': define('panel', z.object({ undo: id }), done),
  'thread/link': define('panel', z.object({ ...onScreen, target }), done),
  'thread/track': define(
    'panel',
    z.object({ ...onScreen, email }),
    z.object({ target, created: z.boolean(), undo: id }),
  ),
  /** The rep's own number against the score of the record on screen; null takes it back. */
  'score/overrule': define(
    'panel',
    z.object({ ...onScreen, target, chance: z.number().min(0).max(1).nullable() }),
    done,
  ),
  'thread/leave': define('panel', z.object(onScreen), done),
  'thread/take-back': define('panel', z.object(onScreen), done),
  'thread/person': define('panel', z.object({ ...onScreen, email }), done),
  'thread/never': define('panel', z.object({ ...onScreen, value: line.min(3), agreed }), neverPut),
  'thread/never-back': define('panel', z.object({ ...onScreen, value: line.min(3) }), done),
  'record/find': define('panel', z.object({ typed: line }), z.object({ candidates: z.array(candidate) })),
  'identity/set': define('panel', identity, done),
  /** Goes over what is read on the page beside the panel. */
  'teach/start': define('panel', nothing, done),
  /** Decides on a field of the list, or on the kind of record. `back`: it is read by itself again. */
  'teach/decide': define(
    'panel',
    z.object({
      ...onScreen,
      decision: z.discriminatedUnion('what', [
        z.object({ what: z.enum(['confirm', 'none', 'back']), field: taughtField }),
        z.object({ what: z.literal('kind'), entity: recordReading.shape.entity }),
      ]),
    }),
    done,
  ),
  /** Lets the rep point at a field's value in the page; null: no longer. */
  'teach/point': define('panel', z.object({ ...onScreen, field: taughtField.nullable() }), done),
  'teach/end': define('panel', z.object({ ...onScreen, save: z.boolean() }), done),
  'dock/set': define('panel', z.object({ state: dock.shape.state.unwrap() }), done),
  'workspace/open': define('panel', z.object({ page: line, id: id.nullable() }), done),

  // tasks, meetings and the day's briefing
  ...dayProtocol,

  // workspace and popup
  'settings/save': define('page', settingsPatch, done),
  'pause/set': define('page', z.object({ paused: z.boolean() }), done),
  'never/add': define('page', z.object({ value: line.min(3), agreed }), neverPut),
  'never/remove': define('page', z.object({ value: line }), done),
  'rest/end': define('page', z.object({ key: id }), done),
  /** Forgets what was learned of the rep's taste. */
  'taste/reset': define('page', nothing, done),
  /** Takes over what somebody else has taught about a site, in place of what is known of it. */
  'site/import': define('page', z.object({ rules: siteRules }), done),
  /** Forgets what was taught about a host; its pages are read by themselves again. */
  'site/forget': define('page', z.object({ host: line }), done),
  'deal/save': define(
    'page',
    z.object({
      deal: deal.partial().extend({ name: line.min(1) }),
      account: line.nullable(),
      contacts: z.array(z.object({ email, name: line.nullable(), role: line.nullable() })).max(200),
    }),
    z.object({ id }),
  ),
  'choice/save-here': define('page', z.object(choice), z.object({ undo: id })),
  'choice/undo': define('page', z.object({ undo: id }), done),
  /** Mends a fault of records in the same way; `seen`: as they were when the user looked at them. */
  'book/mend': define(
    'page',
    z.object({
      records: z
        .array(z.object({ kind: z.enum(['deal', 'lead', 'account']), id, seen: moment }))
        .min(1)
        .max(500),
      mending,
      /** What all entries of one fix have in common, over several messages; none for a fix of one record. */
      batch: id.optional(),
    }),
    /** `left`: how many have changed since, and stay as they are. `entryIds`: what the log says of the others. */
    z.object({ mended: z.number().int(), left: z.number().int(), entryIds: z.array(id) }),
  ),
  /** Merges one record into another; `seen`: as both were when the user looked at them, `picks`: whose value counts. */
  'book/merge': define(
    'page',
    z.object({
      kind: recordKind,
      keep: z.object({ id, seen: moment }),
      gone: z.object({ id, seen: moment }),
      picks: z.record(line, z.enum(['keep', 'gone'])),
    }),
    z.object({ merge: id }),
  ),
  'book/unmerge': define('page', z.object({ merge: id }), done),
  /** Takes changes back that the user has made, by what the log says of them: some entries, or all of one fix. */
  'book/unmend': define(
    'page',
    z.union([z.object({ entryIds: z.array(id).min(1).max(1_000) }), z.object({ batch: id })]),
    /** `left`: how many stand, since the value was changed again. */
    z.object({ undone: z.number().int(), left: z.number().int() }),
  ),
  /** Changes how much the rules of the score count; `note` says why, in the log. */
  'score/rules': define(
    'page',
    z.object({ rules: settings.shape.scoreRules.unwrap(), note: line.nullable() }),
    done,
  ),
  'play/save': define('page', playsToSave, done),
  'play/remove': define('page', z.object({ id }), done),
  'record/delete': define('page', z.object({ target }), done),
  'entry/delete': define('page', z.object({ entryId: id }), done),
  'export/note': define(
    'page',
    z.object({
      format: line,
      filter: line,
      count: z.number().int().min(0),
      hash: line,
      /** What was taken out of it: names, addresses, text. */
      redaction: z.array(line).max(3).optional(),
    }),
    done,
  ),
  'everything/erase': define('page', nothing, done),
  /** The workspace's worker has changed the book: panels look anew. */
  'book/changed': define('page', nothing, done),
  'tab/status': define(
    'page',
    z.object({ tabId: z.number().int() }),
    z.object({
      /** Which site is read there: `gmail`, a known CRM, or `generic`; null where nothing is read. */
      site: line.nullable(),
      /** False on a Gmail page that the user keeps from us, or has taken back. */
      granted: z.boolean(),
      /** Since when the site is not read any more; null where it is, or never was. */
      left: moment.nullable(),
      state: line,
      subject: line.nullable(),
      target: target.nullable(),
      account: line.nullable(),
      /** How the reading of the open thread went; null where none is open. */
      reading: z.object({ found: z.number().int(), asked: z.number().int(), shortfall }).nullable(),
    }),
  ),
  'panel/show': define('page', z.object({ tabId: z.number().int() }), done),
  'diagnostics/read': define(
    'page',
    nothing,
    z.object({ refused: z.record(line, z.number().int()), since: moment.nullable() }),
  ),
  /** The structure of the page that was used last, for a report; its words stay in the page. */
  'report/make': define(
    'page',
    nothing,
    z.discriminatedUnion('made', [
      z.object({ made: z.literal(true), version: line, html: text, health: health.nullable() }),
      z.object({ made: z.literal(false), why: z.enum(['no-page', 'paused', 'no-answer']) }),
    ]),
  ),
} as const;

export type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Input<N extends MessageName> = z.input<Protocol[N]['input']>;
export type Parsed<N extends MessageName> = z.output<Protocol[N]['input']>;
export type Output<N extends MessageName> = z.output<Protocol[N]['output']>;
/** The messages that a kind of sender may send. */
export type NamesFrom<S extends Sender> = {
  [N in MessageName]: Protocol[N]['from'] extends S ? N : never;
}[MessageName];

/** How a message travels. */
export const envelope = z.object({ name: z.string().max(100), payload: z.unknown() });

/** How the panel's port carries requests, and what comes back. */
export const portRequest = z.object({
  id: z.number().int(),
  name: z.string().max(100),
  payload: z.unknown(),
});

/** Why a message was not acted on, in words for a person. */
export type Refusal = {
  refused: 'unknown-message' | 'wrong-sender' | 'wrong-shape' | 'too-many' | 'changed' | 'failed';
  words: string;
};
