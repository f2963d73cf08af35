import { describe, expect, it } from 'vitest';
import { draftFor } from '../../utils/context/draft';
import { partiesOf } from '../../utils/context/parties';
import type { StepKind } from '../../utils/model/answer';
import type { Message } from '../../utils/model/reading';
import { settings } from '../../utils/model/settings';
import { type Template, templateKind, templateLanguage } from '../../utils/model/template';
import { CLARA, makeDeal, makeMessage, makeThread, SAM } from '../background/records';

const ME = { name: 'Sam Lee', email: SAM };
const DEFAULTS = settings.parse({}).templates;
const ours = {
  from: ME,
  to: [{ email: CLARA, name: 'Clara Weiss' }],
  at: '2026-11-12T23:30:00.000Z',
  text: 'Here is the offer that you asked for.',
};

type Given = {
  kind?: StepKind;
  messages?: Message[];
  templates?: Template[];
  quote?: string;
  identity?: typeof ME | null;
  deal?: ReturnType<typeof makeDeal> | null;
  country?: string;
  locale?: string;
  now?: string;
};

function draft(given: Given): string | null {
  const { kind = 'reply', messages = [makeMessage('1')], templates = DEFAULTS, quote } = given;
  const reading = makeThread({ messages });
  const parts = { impact: 1, confidence: 1, urgency: 1, effort: 1 };
  const evidence = quote === undefined ? null : { quote, at: null };
  return draftFor({
    reading,
    parties: partiesOf(reading, [SAM]),
    country: given.country ?? null,
    now: given.now ?? '2026-11-20T09:00:00.000Z',
    suggestion: { kind, title: '', why: '', evidence, due: null, parts },
    action: null,
    isReply: true,
    deal: given.deal ?? null,
    settings: { identity: given.identity === undefined ? ME : given.identity, templates },
    place: { timeZone: 'Europe/Berlin', locale: given.locale ?? 'en-GB' },
  });
}

const inGerman = 'Können Sie uns das Angebot bis Freitag schicken? Wir brauchen es für die Leitung.';

describe('a draft', () => {
  it('of a reply speaks to who wrote, in their own words', () => {
    expect(draft({ quote: 'Could you invoice us in January?' })).toBe(
      'Hi Clara,\n\nThank you for your message. You wrote: “Could you invoice us in January?”\n\n\n\nKind regards\nSam Lee',
    );
  });

  it('of a follow-up names our last mail, by the day that it was for us', () => {
    const messages = [makeMessage('1'), makeMessage('2', ours)];
    expect(draft({ kind: 'follow-up', messages })).toBe(
      'Hi Clara,\n\nI am coming back to my message of 13 November 2026 about “Rollout of 40 seats”. Have you had a chance to look at it?\n\nKind regards\nSam Lee',
    );
  });

  it('follows the language of the last mail, else takes the first of its kind', () => {
    const german = [makeMessage('1', { text: inGerman })];
    expect(draft({ messages: german })).toContain('Hallo Clara,');
    expect(draft({ messages: [makeMessage('1', { text: 'OK' })] })).toContain('Hi Clara,');
    const first = DEFAULTS.toSorted((one) => (one.language === 'fr' ? -1 : 0));
    expect(draft({ messages: [makeMessage('1', { text: null })], templates: first })).toContain(
      'Bonjour Clara,',
    );
    const onlyEnglish = DEFAULTS.filter(({ language }) => language === 'en');
    expect(draft({ messages: german, templates: onlyEnglish })).toContain('Hi Clara,');
  });

  it('says the deal, its amount and its close date as its language writes them, in the rep’s own way where that is theirs', () => {
    const templates: Template[] = [{ kind: 'reply', language: 'en', text: '{deal}: {amount}, {close date}' }];
    const deal = makeDeal('d1', { name: 'Northwind\u202e {my name}' });
    expect(draft({ templates, deal, locale: 'de-DE' })).toBe(
      'Northwind {my name}: €24,000, 18 December 2026',
    );
    expect(draft({ templates, deal, locale: 'en-US' })).toBe(
      'Northwind {my name}: €24,000, December 18, 2026',
    );
    expect(draft({ templates })).toBe('[deal]: [amount], [close date]');
  });

  it('leaves gaps for what is not known', () => {
    const from = { email: CLARA, name: 'CLARA <script>' };
    const text = draft({ messages: [makeMessage('1', { from })], identity: null });
    expect(text).toContain('Hi [first name],');
    expect(text).toContain('“[their words]”');
    expect(text).toMatch(/\[my name\]$/);
  });

  it('is written only for steps that have templates', () => {
    expect(draft({ kind: 'set-next-step' })).toBeNull();
    expect(draft({ templates: [] })).toContain('Hi Clara,');
  });

  it.each([
    ['send-quote', 'Here is our quote'],
    ['propose-times', 'Would Monday 23 November or Tuesday 24 November suit you?'],
    ['fulfil-commitment', 'I had written to you: “I send it on Friday.”'],
    ['chase-commitment', 'You wrote: “I send it on Friday.”'],
    ['send-recap', 'What happens next'],
    ['answer-objection', 'Thank you for saying this openly'],
    ['involve-others', 'who decides?'],
    ['revive', 'since my message of 13 November 2026'],
  ] as const)('of %s has words of its own, and names nobody by a wrong name', (kind, words) => {
    const messages = [makeMessage('1'), makeMessage('2', ours)];
    const text = draft({ kind, messages, quote: 'I send it on Friday.', deal: makeDeal('d1') });
    expect(text).toContain(words);
    expect(text).toMatch(/^Hi Clara,/);
    expect(text).not.toMatch(/\[|\{/);
  });

  it('has every kind in every language that is read, with no field that its English has not', () => {
    const fieldsIn = ({ text }: Template) => [...new Set(text.match(/\{[^}]+\}/g))].sort();
    for (const kind of templateKind.options) {
      const all = DEFAULTS.filter((one) => one.kind === kind);
      expect(all.map(({ language }) => language).sort()).toEqual([...templateLanguage.options].sort());
      expect(all[0]?.language).toBe('en');
      for (const one of all)
        expect([one.language, fieldsIn(one)]).toEqual([one.language, fieldsIn(all[0] ?? one)]);
    }
  });

  it.each([
    [inGerman, 'am Montag, 23. November oder Dienstag, 24. November?'],
    [
      'Buongiorno, possiamo sentirci la prossima settimana? Vorrei capire quanto costa, grazie.',
      'bene lunedì 23 novembre o martedì 24',
    ],
    [
      'Kunnen we volgende week bellen? Ik wil graag weten wat het kost.',
      'Komt maandag 23 november of dinsdag 24',
    ],
    [
      '来週お打ち合わせは可能でしょうか。ご検討よろしくお願いいたします。',
      '11月23日月曜日または11月24日火曜日のご都合',
    ],
    ['क्या हम अगले हफ़्ते बात कर सकते हैं? कृपया समय बताइए।', 'क्या सोमवार, 23 नवंबर या मंगलवार, 24 नवंबर आपके'],
  ])('writes days as its language does: %s', (text, days) => {
    expect(draft({ kind: 'propose-times', messages: [makeMessage('1', { text })] })).toContain(days);
  });

  it('speaks to people as their language does: formally, a Japanese one by the family name', () => {
    const from = { email: CLARA, name: '林 太郎' };
    const text = '来週お打ち合わせは可能でしょうか。ご検討よろしくお願いいたします。';
    const japanese = draft({ messages: [makeMessage('1', { from, text })], quote: text });
    expect(japanese).toMatch(/^林 様\n\nお世話になっております。\n\n/);
    const dutch = [
      makeMessage('1', { text: 'Kunnen we volgende week bellen? Ik wil graag weten wat het kost.' }),
    ];
    expect(draft({ messages: dutch, quote: 'Wat kost het?' })).toMatch(
      /^Beste Clara,\n\nDank voor uw bericht\./,
    );
  });

  it('answers Hindi in its own letters in Hindi, and Hindi mixed with English in English', () => {
    const hindi = 'क्या आप हमें शुक्रवार तक कोटेशन भेज सकते हैं? कृपया जल्दी बताइए।';
    const mixed =
      'Kya aap humein Friday tak quotation bhej sakte hain? Please jaldi bataiye, humko approval lena hai.';
    expect(draft({ messages: [makeMessage('1', { text: hindi })] })).toMatch(/^नमस्ते Clara जी,/);
    expect(draft({ messages: [makeMessage('1', { text: mixed })] })).toMatch(/^Hi Clara,/);
  });

  it('proposes days on which both sides work', () => {
    const from = { email: 'omar@firm.sa', name: 'Omar Said' };
    const messages = [
      makeMessage('1', { from, text: 'Could we talk next week? I would like to see the prices.' }),
    ];
    expect(draft({ kind: 'propose-times', messages, now: '2026-12-23T09:00:00.000Z' })).toContain(
      'Would Thursday 24 December or Monday 28 December suit you?',
    );
  });

  it('goes by the country that the book knows, before the ending of an address', () => {
    // The 23rd is a holiday in Japan.
    const days = { kind: 'propose-times', now: '2026-11-20T09:00:00.000Z' } as const;
    expect(draft({ ...days, country: 'JP' })).toContain('Tuesday 24 November or Wednesday 25 November');
    expect(draft({ ...days, country: 'GB' })).toContain('Monday 23 November or Tuesday 24 November');
  });
});
