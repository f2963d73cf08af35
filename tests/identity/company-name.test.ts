import { describe, expect, it } from 'vitest';
import { companyWords } from '../../utils/identity/company-name';

const key = (name: string) => companyWords(name).join(' ');

describe('a company’s name without its legal form', () => {
  it.each([
    ['Nordwind GmbH & Co. KG', 'nordwind'],
    ['Nordwind G.m.b.H.', 'nordwind'],
    ['Acme, Inc.', 'acme'],
    ['The Acme Company', 'acme'],
    ['Tata Motors Pvt. Ltd.', 'tata motors'],
    ['Empresa Azul S.A. de C.V.', 'empresa azul'],
    ['Café Lumière S.A.R.L.', 'cafe lumiere'],
    ['Jansen B.V.', 'jansen'],
    ['Kowalski sp. z o.o.', 'kowalski'],
    ['Svensson Aktiebolag AB', 'svensson aktiebolag'],
    ['PT Astra Tbk', 'astra'],
    ['Blue Sky Sdn. Bhd.', 'blue sky'],
    ['Opera Pty Ltd', 'opera'],
  ])('%s is %s', (name, words) => {
    expect(key(name)).toBe(words);
  });

  it('is taken off in other scripts too', () => {
    expect(key('株式会社トヨタ')).toBe(key('トヨタ'));
    expect(key('ООО «Ромашка»')).toBe('romashka');
    expect(key('华为技术有限公司')).toBe(key('华为技术'));
    expect(key('삼성 주식회사')).toBe(key('삼성'));
  });

  it('never takes the whole name', () => {
    expect(key('AG')).toBe('ag');
    expect(key('Limited')).toBe('limited');
    expect(key('株式会社')).not.toBe('');
  });
});
