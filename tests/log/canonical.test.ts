import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CanonicalError, canonical } from '../../utils/log/canonical';
import { wellFormed } from '../../utils/log/well-formed';

function ieee(hex: string): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setBigUint64(0, BigInt(`0x${hex}`));
  return view.getFloat64(0);
}

describe('canonical', () => {
  it('writes the example of RFC 8785 section 3.2.2 to the byte', () => {
    const value = JSON.parse(
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],' +
        '"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
    );
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  // RFC 8785 appendix B.
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af6', '1e+23'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['41b3de4355555553', '333333333.3333332'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s as %s', (bits, text) => {
    expect(canonical(ieee(bits))).toBe(text);
  });

  it('orders names by UTF-16 code units (RFC 8785 section 3.2.3)', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonical(value)))).toEqual(
      // JSON.parse would put "1" first; the text itself is looked at.
      expect.arrayContaining(Object.values(value)),
    );
    const names = [...canonical(value).matchAll(/"([^"]+)":/g)].map(([, name]) => name);
    expect(names).toEqual(['\\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33']);
  });

  it.each([
    ['a lone high surrogate', 'a\ud83d'],
    ['a lone low surrogate', '\ude00b'],
    ['a lone surrogate in a name', { '\ud83d': 1 }],
    ['NaN', Number.NaN],
    ['infinity', [Number.POSITIVE_INFINITY]],
    ['a date', new Date(0)],
    ['a function', () => 1],
    ['a bigint', 1n],
    ['undefined', undefined],
  ])('refuses %s', (_, value) => {
    expect(() => canonical(value)).toThrow(CanonicalError);
  });

  it('refuses what is nested to overflow the stack', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    expect(() => canonical(deep)).toThrow(CanonicalError);
  });

  it('leaves undefined members out, as JSON does', () => {
    expect(canonical({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('says the same for the same value, whatever the order of its names, and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const clean = wellFormed(value);
        const text = canonical(clean);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(clean)));
        expect(canonical(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe('wellFormed', () => {
  it('replaces halves of characters and keeps whole ones', () => {
    expect(wellFormed({ '\ud83d': ['\ude00x', '😀', 1, null] })).toEqual({
      '\ufffd': ['\ufffdx', '😀', 1, null],
    });
  });
});
