import { amountText, dayText, type MergeValues } from '../../../utils/context/merge-fields';
import {
  type Template,
  type TemplateKind,
  templateKind,
  templateLanguage,
} from '../../../utils/model/template';
import { LOCALE, TIME_ZONE } from '../format';

/** What each kind of draft is called. */
export const KIND_WORDS: Readonly<Record<TemplateKind, string>> = {
  reply: 'Reply',
  'follow-up': 'Follow-up',
  'send-quote': 'Quote',
  'propose-times': 'Times to meet',
  'fulfil-commitment': 'What we promised',
  'chase-commitment': 'What they promised',
  'send-recap': 'Recap',
  'answer-objection': 'Objection',
  'involve-others': 'Other people',
  revive: 'Last attempt',
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const place = { locale: LOCALE, timeZone: TIME_ZONE };

/** Values that nobody can take for real ones. */
export const EXAMPLE: MergeValues = {
  'first name': 'Alex',
  deal: 'Example Company – 40 seats',
  amount: amountText(24_000, 'EUR', place),
  'close date': dayText('2030-12-18', place),
  'my name': 'Your Name',
  subject: 'Example subject',
  'their words': 'Is this an example?',
  'my words': 'I will send an example.',
  'next days': 'Tuesday 14 January or Wednesday 15 January',
  'my last mail': dayText('2030-11-12', place),
};

/** What a template is called: there is one of each kind and language. */
export function nameOf({ kind, language }: Pick<Template, 'kind' | 'language'>): string {
  return `${KIND_WORDS[kind]}, ${languageNames.of(language)}`;
}

/** The kinds and languages that have no template yet. */
export function missingFrom(templates: readonly Template[]): Pick<Template, 'kind' | 'language'>[] {
  return templateKind.options
    .flatMap((kind) => templateLanguage.options.map((language) => ({ kind, language })))
    .filter(({ kind, language }) => !templates.some((one) => one.kind === kind && one.language === language));
}
