import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streetParts } from '../../../utils/engine/dedupe/address';
import { dayComparer, postcodeComparer, readQuantity } from '../../../utils/engine/dedupe/codes';
import type { Comparer } from '../../../utils/engine/dedupe/comparer';
import { emailComparer, phoneComparer, websiteComparer } from '../../../utils/engine/dedupe/contact-points';
import { canBeAlike, jaroWinkler, slips } from '../../../utils/engine/dedupe/distance';
import { nameComparer } from '../../../utils/engine/dedupe/names';

/** The words of the level at which two cells stand. */
function told<V>(comparer: Comparer<V>, a: string, b: string): string {
  const [left, right] = [comparer.read(a)!, comparer.read(b)!];
  const equal = comparer.key(left) === comparer.key(right);
  const level = equal ? (comparer.same?.(left) ?? 0) : comparer.compare(left, right);
  return comparer.levels[level]!.words;
}

/** The number of slips by the whole table of the textbook. */
function aligned(a: string, b: string): number {
  const cost = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => i || j),
  );
  for (let i = 0; i <= a.length; i++) cost[i]![0] = i;
  for (let j = 0; j <= b.length; j++) cost[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const put = Math.min(cost[i - 1]![j]! + 1, cost[i]![j - 1]! + 1);
      let best = Math.min(put, cost[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      const crossed = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (crossed) best = Math.min(best, cost[i - 2]![j - 2]! + 1);
      cost[i]![j] = best;
    }
  }
  return cost[a.length]![b.length]!;
}

describe('distance', () => {
  it('agrees with published values of Jaro–Winkler', () => {
    expect(jaroWinkler('martha', 'marhta')).toBeCloseTo(0.9611, 4);
    expect(jaroWinkler('dwayne', 'duane')).toBeCloseTo(0.84, 2);
    expect(jaroWinkler('dixon', 'dicksonx')).toBeCloseTo(0.8133, 4);
  });

  it('counts slips', () => {
    expect(slips('weiss', 'wiess', 2)).toBe(1);
    expect(slips('kitten', 'sitting', 3)).toBe(3);
    expect(slips('kitten', 'sitting', 1)).toBe(2);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', 'e'), maxLength: 9 });
  it('is the same both ways, and its quick bounds never lie', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const plain = aligned(a, b);
        for (const most of [1, 2, 3]) {
          expect(slips(a, b, most)).toBe(Math.min(plain, most + 1));
          expect(slips(b, a, most)).toBe(Math.min(plain, most + 1));
        }
        if (a && b && jaroWinkler(a, b) >= 0.84) expect(canBeAlike(a, b, 0.84)).toBe(true);
      }),
    );
  });
});

describe('comparers', () => {
  it('knows forms of a name', () => {
    const names = nameComparer();
    expect(told(names, 'Bob', 'Robert')).toContain('form of the same name');
    expect(told(names, 'J.', 'Jonas')).toContain('form of the same name');
    expect(told(names, 'Zoë', 'Zoe')).toBe('same {what}');
    expect(told(names, 'Schmidt', 'Schmitd')).toContain('spelling');
    expect(told(names, 'Catherine', 'Kathryn')).toContain('form of the same name');
    expect(told(names, 'Weiss', 'Okafor')).toContain('differs');
  });

  it('tells a person’s address from a shared one, and a company’s domain from free mail', () => {
    const emails = emailComparer();
    expect(told(emails, 'clara@buyer.com', 'Clara@Buyer.com')).toBe('same {what}');
    expect(told(emails, 'c.weiss+x@gmail.com', 'cweiss@googlemail.com')).toBe('same {what}');
    expect(told(emails, 'info@buyer.com', 'info@buyer.com')).toContain('address of the company');
    expect(told(emails, 'clara@buyer.com', 'tom.hale@buyer.com')).toContain('same domain');
    expect(told(emails, 'clara@gmail.com', 'tom.hale@gmail.com')).toContain('differs');
    expect(told(emails, 'clara.weiss@buyer.com; cw@x.org', 'cw@x.org')).toBe('same {what}');
  });

  it('reads one number, day, place and site in several writings', () => {
    expect(told(phoneComparer(), '+49 30 1234567', '030 / 1234567')).toBe('same {what}');
    expect(told(phoneComparer(), '(415) 555-0134 ext 7', '+1 415 555 0134')).toBe('same {what}');
    expect(told(dayComparer(), '1980-02-01', '19800102')).toContain('nearly');
    expect(told(dayComparer(), '31.12.1980', '1980-12-31')).toBe('same {what}');
    expect(told(postcodeComparer(), '2119', '2191')).toContain('nearly');
    expect(told(websiteComparer(), 'https://www.buyer.co.uk/about', 'buyer.co.uk')).toBe('same {what}');
    expect(streetParts('Hauptstraße 12a')).toEqual({ number: '12a', words: ['haupt', 'st'] });
    expect(streetParts('221 E. 51st Street')).toEqual({ number: '221', words: ['e', '51st', 'st'] });
    expect(readQuantity('$1,299.00')).toBe(1299);
    expect(readQuantity('1.299,50 €')).toBe(1299.5);
  });
});
