import { describe, expect, it } from 'vitest';
import { companyKey, isOneCompanyName } from '../../utils/identity/one-company';

describe('what a company is called', () => {
  it.each([
    ['ACME, Inc.', 'acme'],
    ['The Acme Company', 'acme'],
    ['Müller & Söhne GmbH & Co. KG', 'müller and söhne'],
    ['Café Lumière S.A.R.L.', 'café lumière'],
    ['Tata Motors Pvt. Ltd.', 'tata motors'],
    ['Kowalski sp. z o.o.', 'kowalski'],
    ['株式会社トヨタ', 'トヨタ'],
    ['ﾄﾖﾀ㈱', 'トヨタ'],
    ['AG', 'ag'],
    ['—', ''],
  ])('%s is %s', (name, key) => {
    expect(companyKey(name)).toBe(key);
  });
});

describe('one company by two names', () => {
  it.each([
    ['Acme', 'Acme Inc'],
    ['Acme Inc', 'ACME, Incorporated'],
    ['Acme Ltd', 'Acme Co., Limited'],
    ['Tata Motors Ltd', 'Tata Motors Pvt. Ltd.'],
    ['Nordwind', 'NORDWIND GmbH'],
    ['㈱トヨタ', 'トヨタ株式会社'],
    ['Acme Company', 'Acme LLC'],
  ])('%s and %s', (one, other) => {
    expect(isOneCompanyName(one, other)).toBe(true);
    expect(isOneCompanyName(other, one)).toBe(true);
  });

  it.each([
    ['Acme GmbH', 'Acme Inc'],
    ['Nordwind GmbH', 'Nordwind AG'],
    ['Müller GmbH', 'Müller GmbH & Co. KG'],
    ['Opera Pty Ltd', 'Opera Ltd'],
    ['Acme', 'Acme Labs'],
    ['Müller', 'Muller'],
    ['华为', '化为'],
    ['トヨタ株式会社', 'トヨタ有限会社'],
    ['', ''],
    ['—', '…'],
  ])('never %s and %s', (one, other) => {
    expect(isOneCompanyName(one, other)).toBe(false);
    expect(isOneCompanyName(other, one)).toBe(false);
  });
});
