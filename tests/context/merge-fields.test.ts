import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountText,
  dayText,
  fillTemplate,
  type MergeValues,
  unknownFields,
} from '../../utils/context/merge-fields';
import { lexicons } from '../../utils/engine/signals/languages';
import { DEFAULT_TEMPLATES } from '../../utils/model/default-templates';
import { plainValue } from '../../utils/model/fields-in-braces';
import { mergeField, template, templateLanguage } from '../../utils/model/template';

const NONE = Object.fromEntries(mergeField.options.map((field) => [field, null])) as MergeValues;
const at = (locale: string) => ({ locale, timeZone: 'UTC' });

describe('a filled template', () => {
  it('shows what is missing as a gap, and leaves what is no field as it was written', () => {
    const text = 'Hi {first name}, {Deal} at { amount }; {other} {} { }\n{close\ndate}';
    expect(fillTemplate(text, { ...NONE, deal: 'Northwind', amount: '' })).toBe(
      'Hi [first name], Northwind at [amount]; {other} {} { }\n{close\ndate}',
    );
  });

  it('takes values as they are: no field, no pattern in them comes to life', () => {
    const hostile = '{my name} $& $1 <img src=x onerror=alert(1)> __proto__';
    const filled = fillTemplate('{deal}|{constructor}|{__proto__}', {
      ...NONE,
      deal: hostile,
      'my name': 'Sam',
    });
    expect(filled).toBe(`${hostile}|{constructor}|{__proto__}`);
  });

  it('never says undefined or null, whatever is missing', () => {
    const values = fc.record(
      Object.fromEntries(mergeField.options.map((field) => [field, fc.constantFrom(null, '', 'A value')])),
    );
    fc.assert(
      fc.property(values, fc.constantFrom(...DEFAULT_TEMPLATES), (given, { text }) => {
        const filled = fillTemplate(text, given as MergeValues);
        expect(filled).not.toMatch(/undefined|null|NaN|[{}]/);
        const gaps = filled.match(/\[[^\]]+\]/g)?.length ?? 0;
        const used = mergeField.options.filter((field) => text.includes(`{${field}}`));
        expect(gaps).toBe(used.filter((field) => !given[field]).length);
      }),
    );
  });

  it('names what looks like a field and is none', () => {
    expect(unknownFields('{first name} {frist name} {FIRST NAME} {frist name} {x}')).toEqual([
      'frist name',
      'x',
    ]);
  });
});

describe('a value from a page or the book', () => {
  it('is one readable line, or nothing', () => {
    expect(plainValue(' \u202eNorth\u2066wind\u200b\n\t– 40\u0000seats ')).toBe('Northwind – 40 seats');
    expect(plainValue('\u200b \n\u202e')).toBeNull();
    expect(plainValue(undefined)).toBeNull();
    const long = plainValue(`${'x'.repeat(499)}😀`);
    expect(long).toBe('x'.repeat(499));
  });
});

describe('amounts and days', () => {
  it.each([
    ['de-DE', 24_000, 'EUR', '24.000\u00a0€'],
    ['de-DE', 24_000.5, 'USD', '24.000,50\u00a0$'],
    ['ja-JP', 1_250_000, 'JPY', '￥1,250,000'],
    ['en-GB', 24_000, 'EUR', '€24,000'],
    ['en-GB', 24_000, null, '24,000 [currency]'],
  ])('in %s: %d %s is %s', (locale, amount, currency, said) => {
    expect(amountText(amount, currency, at(locale))).toBe(said);
  });

  it('are written in Arabic as Arabic readers write them', () => {
    expect(
      amountText(24_000, 'EUR', at('ar-EG'))
        .replace(/[\u200f\u00a0]/g, ' ')
        .trim(),
    ).toBe('٢٤٬٠٠٠ €');
    expect(dayText('2026-12-18', at('ar-EG'))).toBe('١٨ ديسمبر ٢٠٢٦');
  });

  it.each([
    ['de-DE', '18. Dezember 2026'],
    ['ja-JP', '2026年12月18日'],
    ['en-GB', '18 December 2026'],
  ])('in %s the day is %s, in whatever zone the machine stands', (locale, said) => {
    expect(dayText('2026-12-18', at(locale))).toBe(said);
  });
});

describe('the templates of the first day', () => {
  it('are as the model wants them, one for each kind and language, with known fields', () => {
    const names = DEFAULT_TEMPLATES.map(({ kind, language }) => `${kind} ${language}`);
    expect(new Set(names).size).toBe(names.length);
    for (const one of DEFAULT_TEMPLATES) {
      expect(template.parse(one)).toEqual(one);
      expect(unknownFields(one.text)).toEqual([]);
    }
  });

  it('can be in every language that mails are read in', () => {
    expect([...templateLanguage.options].sort()).toEqual(lexicons.map(({ code }) => code).sort());
  });
});
