import { z } from 'zod';
import { text } from './values';

/** The steps whose draft is written from a template. */
export const templateKind = z.enum([
  'reply',
  'follow-up',
  'send-quote',
  'propose-times',
  'fulfil-commitment',
  'chase-commitment',
  'send-recap',
  'answer-objection',
  'involve-others',
  'revive',
]);
export type TemplateKind = z.infer<typeof templateKind>;

/** The languages in which mails are read, and so those that a draft can follow. */
export const templateLanguage = z.enum(['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'hi']);

/** What may stand in a template in braces, as in `Hi {first name},`. */
export const mergeField = z.enum([
  'first name',
  'deal',
  'amount',
  'close date',
  'my name',
  'subject',
  'their words',
  'my words',
  'next days',
  'my last mail',
]);
export type MergeField = z.infer<typeof mergeField>;

/** A text to start a mail from, one for each kind and language. */
export const template = z.object({
  kind: templateKind,
  language: templateLanguage,
  text: text.max(10_000).refine((written) => written.trim() !== ''),
});
export type Template = z.infer<typeof template>;
