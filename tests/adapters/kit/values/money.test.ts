import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ValueContext } from '../../../../utils/adapters/kit/values/context';
import { readMoney } from '../../../../utils/adapters/kit/values/money';
import { context } from './context';

const LOCALES =
  'en-US en-GB en-AU en-CA en-IN en-ZA en-IE de-DE de-AT de-CH fr-FR fr-CH fr-CA fr-BE es-ES es-MX es-AR es-CL es-CO pt-BR pt-PT it-IT it-CH nl-NL nl-BE ja-JP hi-IN hi-IN-u-nu-deva ar-EG-u-nu-arab ar-AE fa-IR sv-SE nb-NO da-DK pl-PL cs-CZ ru-RU tr-TR ko-KR zh-CN bn-BD he-IL th-TH ja-JP-u-nu-fullwide'.split(
    ' ',
  );
const CURRENCIES =
  'USD EUR GBP JPY INR CHF AUD CAD MXN BRL SEK NOK DKK PLN CZK CNY KRW TRY VND ILS AED KWD ZAR SGD HKD NZD'.split(
    ' ',
  );
const read = (text: string, over: Partial<ValueContext> = {}) => readMoney(text, context(over));

function amountAnd(text: string, over: Partial<ValueContext> = {}) {
  const found = read(text, over);
  return found && [found.amount, found.currency, found.sure && found.currencySure];
}

describe('money as CRMs and locales write it', () => {
  it.each<[string, number, string | null, Partial<ValueContext>?]>([
    ['24.000,00 €', 24000, 'EUR'],
    ['$1,23,456.00', 123456, 'USD'],
    ['1 234,50 €', 1234.5, 'EUR'],
    ['1\u202f234,50\u00a0€', 1234.5, 'EUR'],
    ['¥500,000', 500000, 'JPY', { lang: 'ja' }],
    ['￥１２，５００，０００', 12500000, 'JPY'],
    ['€48.750,50', 48750.5, 'EUR'],
    ['48,750.5 €', 48750.5, 'EUR'],
    ['CHF 1’234.50', 1234.5, 'CHF'],
    ["1'234'567.50 Fr.", 1234567.5, 'CHF'],
    ['CHF 500.–', 500, 'CHF'],
    ['₹ 21,50,000.00', 2150000, 'INR'],
    ['INR 2,150,000', 2150000, 'INR'],
    ['१,२३,४५६.०० ₹', 123456, 'INR'],
    ['١٬٢٣٤٫٥٠ د.إ', 1234.5, 'AED'],
    ['US$ 12,000.00', 12000, 'USD'],
    ['A$1,200.00', 1200, 'AUD'],
    ['18 940,50 € HT', 18940.5, 'EUR'],
    ['1.200,00 € (zzgl. MwSt.)', 1200, 'EUR'],
    ['£500.00 + VAT', 500, 'GBP'],
    ['¥110,000（税込）', 110000, 'JPY'],
    ['R$ 1.234,56', 1234.56, 'BRL'],
    ['12 000,00 zł', 12000, 'PLN'],
    ['12,500,000円', 12500000, 'JPY'],
    ['-€1,200.00', -1200, 'EUR'],
    ['€ -12,50', -12.5, 'EUR'],
    ['(1,234.00) USD', -1234, 'USD'],
    ['($1,234.00)', -1234, 'USD'],
    ['1.234,00- EUR', -1234, 'EUR'],
    ['−12,50 €', -12.5, 'EUR'],
    ['△1,200円', -1200, 'JPY'],
    ['EUR 24,000.00 (USD 26,400.00)', 24000, 'EUR'],
    ['0,00 €', 0, 'EUR'],
    ['$0', 0, 'USD'],
    ['USD 24000', 24000, 'USD'],
    ['24000 usd', 24000, 'USD'],
  ])('%s', (text, amount, currency, over) => {
    expect(amountAnd(text, over)).toEqual([amount, currency, true]);
  });

  it.each([
    '',
    '-',
    'abc',
    '12 apples',
    'USD',
    '2026-12-18',
    '18.12.2026',
    '10:30',
    '50 %',
    '1.234.56',
    '1,2,3',
    '1.234,567.890',
    '12,34,5',
    '$10 – $20',
    '+49 711 5550 1234',
    '$1,000 per month and user',
    '10 EUR 20 USD',
    '12345678901234567890',
    '€',
    'v1.2.3',
    '5 days',
  ])('none: "%s"', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('marks that may mean two things', () => {
  it('stay unsure where nobody tells', () => {
    expect(read('12.000', { lang: null })).toMatchObject({ amount: 12000, sure: false });
    expect(read('12,000', { lang: null })).toMatchObject({ amount: 12000, sure: false });
    expect(read('12.000 €', { lang: 'en' })).toMatchObject({ amount: 12000, sure: false });
    expect(read('12.000 €', { lang: 'es' })).toMatchObject({ amount: 12000, sure: false });
  });

  it('are settled by the page’s habit, then by its language', () => {
    expect(read('12.000 €', { lang: 'de' })).toMatchObject({ amount: 12000, sure: true });
    expect(read('12,000 €', { lang: 'en-IE' })).toMatchObject({ amount: 12000, sure: true });
    expect(read('12.000 €', { lang: 'en', decimal: ',' })).toMatchObject({ amount: 12000, sure: true });
    expect(read('12.000', { lang: 'de-CH', decimal: ',' })).toMatchObject({ amount: 12000, sure: true });
    expect(read('12.000', { lang: 'de-CH' })).toMatchObject({ sure: false });
  });

  it('are plain where only one reading is left', () => {
    expect(read('1234.567')).toMatchObject({ amount: 1234.567, sure: true });
    expect(read('0.125')).toMatchObject({ amount: 0.125, sure: true });
    expect(read('12.5', { lang: 'de' })).toMatchObject({ amount: 12.5, sure: true });
    expect(read('KWD 1.500', { lang: 'en' })).toMatchObject({ amount: 1.5, sure: true });
  });
});

describe('symbols that may mean two currencies', () => {
  it('follow the page, else the shared rule', () => {
    expect(read('$500')).toMatchObject({ currency: 'USD', currencySure: true });
    expect(read('$500', { currency: 'CAD' })).toMatchObject({ currency: 'CAD', currencySure: true });
    expect(read('$500', { currency: 'EUR' })).toMatchObject({ currency: 'USD', currencySure: true });
    expect(read('$500', { lang: 'en-AU' })).toMatchObject({ currency: 'AUD', currencySure: false });
    expect(read('¥500')).toMatchObject({ currency: 'JPY', currencySure: true });
    expect(read('¥500', { currency: 'CNY' })).toMatchObject({ currency: 'CNY', currencySure: true });
    expect(read('500 kr')).toMatchObject({ currency: null, currencySure: false });
    expect(read('500 kr', { currency: 'DKK' })).toMatchObject({ currency: 'DKK', currencySure: true });
    expect(read('500 kr', { lang: 'sv-SE' })).toMatchObject({ currency: 'SEK', currencySure: true });
  });

  it('a bare number has the page’s currency at most, and unsure', () => {
    expect(read('500')).toMatchObject({ amount: 500, sure: true, currency: null, currencySure: false });
    expect(read('500', { currency: 'EUR' })).toMatchObject({ currency: 'EUR', currencySure: false });
  });
});

describe('shortened amounts', () => {
  it.each<[string, number, string | null, string?]>([
    ['48.8k', 48800, null],
    ['24K', 24000, null],
    ['$1.2M', 1200000, 'USD'],
    ['1.2m', 1200000, null],
    ['€3.4bn', 3.4e9, 'EUR'],
    ['1,2 Mio. €', 1200000, 'EUR', 'de'],
    ['350 Tsd. €', 350000, 'EUR', 'de'],
    ['12 TEUR', 12000, 'EUR', 'de'],
    ['12 k€', 12000, 'EUR', 'fr'],
    ['1,5 M€', 1500000, 'EUR', 'fr'],
    ['2,5 Md €', 2.5e9, 'EUR', 'fr'],
    ['12 mil €', 12000, 'EUR', 'es'],
    ['R$ 1,2 mi', 1200000, 'BRL', 'pt'],
    ['1,2 Mln €', 1200000, 'EUR', 'it'],
    ['1,2 mln. €', 1200000, 'EUR', 'nl'],
    ['3億円', 300000000, 'JPY', 'ja'],
    ['500万円', 5000000, 'JPY', 'ja'],
    ['¥1.25億', 125000000, 'JPY', 'ja'],
    ['1.5 लाख', 150000, null, 'hi'],
    ['₹2.15 करोड़', 21500000, 'INR', 'hi'],
    ['₹1.5 lakh', 150000, 'INR', 'en-IN'],
    ['₹2 Cr', 20000000, 'INR', 'en-IN'],
  ])('%s', (text, amount, currency, lang) => {
    expect(read(text, { lang: lang ?? 'en' })).toMatchObject({
      amount,
      currency,
      abbreviated: true,
      sure: false,
    });
  });

  it('needs its mark: "24" is twenty-four', () => {
    expect(read('24')).toMatchObject({ amount: 24, abbreviated: false });
  });
});

describe('what Intl writes', () => {
  const cents = fc.oneof(
    fc.integer({ min: -99_999_999, max: 9_999_999_999 }),
    fc.integer({ min: 0, max: 10_000 }).map((whole) => whole * 100_000),
  );

  it('is read back, or null, or unsure: never surely wrong', () => {
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom(...LOCALES),
        fc.constantFrom(...CURRENCIES),
        fc.constantFrom('symbol', 'code', 'narrowSymbol'),
        fc.constantFrom('standard', 'accounting'),
        fc.boolean(),
        (amountInCents, locale, currency, currencyDisplay, currencySign, saysLang) => {
          const format = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay,
            currencySign,
          } as Intl.NumberFormatOptions);
          const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
          const amount = Number((amountInCents / 100).toFixed(digits));
          const found = read(format.format(amount), { lang: saysLang ? locale : null });
          if (found?.sure) expect(found.amount).toBe(amount === 0 ? 0 : amount);
        },
      ),
      { numRuns: 4_000 },
    );
  });

  it('is read back surely with its language, for the usual locales', () => {
    const usual =
      'en-US en-GB en-IN de-DE de-AT de-CH fr-FR es-ES es-MX pt-BR pt-PT it-IT nl-NL ja-JP hi-IN'.split(' ');
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom(...usual),
        fc.constantFrom('USD', 'EUR', 'GBP', 'INR', 'CHF', 'BRL'),
        (amountInCents, locale, currency) => {
          const text = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            currencyDisplay: 'code',
          }).format(amountInCents / 100);
          expect(read(text, { lang: locale })).toMatchObject({
            amount: amountInCents === 0 ? 0 : amountInCents / 100,
            currency,
            sure: true,
            currencySure: true,
          });
        },
      ),
      { numRuns: 1_500 },
    );
  });

  it('keeps the currency where symbol and language leave one', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LOCALES), fc.constantFrom(...CURRENCIES), (locale, currency) => {
        const text = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(1234.5);
        const found = read(text, { lang: locale });
        // The shared rule takes a bare dollar for the US one, a bare yen sign for Japan's.
        if (found?.currencySure && !/^[^\p{L}]*[$¥￥][^\p{L}]*$/u.test(text))
          expect(found.currency).toBe(currency);
      }),
      { numRuns: 2_000 },
    );
  });

  it('shortened is near, and never sure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 2_000_000_000 }),
        fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'ja', 'hi'),
        fc.constantFrom('EUR', 'JPY', 'INR'),
        (amount, locale, currency) => {
          const format = new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            notation: 'compact',
            maximumSignificantDigits: 4,
          });
          const text = format.format(amount);
          const found = read(text, { lang: locale });
          const isShort = /[\p{L}]/u.test(
            text.replace(
              format.formatToParts(amount).find((part) => part.type === 'currency')?.value ?? '',
              '',
            ),
          );
          if (!found || !isShort) return;
          expect(found.sure).toBe(false);
          expect(Math.abs(found.amount - amount) / amount).toBeLessThan(0.01);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => void read(text)),
      { numRuns: 400 },
    );
  });
});
