import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDock, asToContent, fitWidth } from '../../utils/in-page/watch/guard';
import { dock } from '../../utils/model/settings';

const dockValue = fc.record({
  state: fc.constantFrom('open', 'folded', 'off'),
  width: fc.integer({ min: 280, max: 480 }),
  paused: fc.boolean(),
});
const message = fc.oneof(
  fc.constantFrom(
    { name: 'page/read' },
    { name: 'dock/toggle' },
    { name: 'dock/open' },
    { name: 'dock/fold' },
  ),
  fc.record({ name: fc.constant('dock/apply'), dock: dockValue }),
  fc.record({ name: fc.constant('dock/badge'), score: fc.option(fc.string({ maxLength: 20 })) }),
);
const NAMES = ['page/read', 'dock/toggle', 'dock/open', 'dock/fold', 'dock/apply', 'dock/badge'];
/** Values that look like messages more often than chance would have it. */
const nearly = fc.record(
  {
    name: fc.oneof(fc.constantFrom(...NAMES), fc.string()),
    dock: fc.oneof(dockValue, fc.record({ state: fc.string(), width: fc.double() }), fc.anything()),
    score: fc.oneof(fc.string(), fc.anything()),
  },
  { requiredKeys: [] },
);

describe('asToContent', () => {
  it('takes every message of the protocol as it is', () => {
    fc.assert(
      fc.property(message, (one) => {
        expect(asToContent(one)).toEqual(one);
      }),
    );
  });

  it('never throws, and what it lets through is a message with a valid dock', () => {
    fc.assert(
      fc.property(fc.oneof(nearly, fc.anything()), (value) => {
        const told = asToContent(value);
        if (told === null) return;
        expect(NAMES).toContain(told.name);
        if (told.name === 'dock/apply') expect(dock.parse(told.dock)).toEqual(told.dock);
        if (told.name === 'dock/badge')
          expect(told.score === null || typeof told.score === 'string').toBe(true);
      }),
    );
  });

  it('drops what it does not know', () => {
    expect(asToContent({ name: 'dock/badge', score: '42 %', html: '<b>' })).toEqual({
      name: 'dock/badge',
      score: '42 %',
    });
    expect(asToContent({ name: 'dock/apply', dock: { state: 'wide' } })).toBeNull();
    expect(asToContent({ name: 'dock/badge', score: 'x'.repeat(2_000) })).toBeNull();
    expect(asToContent({ name: 'dock/badge' })).toBeNull();
    expect(asToContent('page/read')).toBeNull();
  });
});

describe('asDock', () => {
  it('reads nothing as the first day, in the words of the model', () => {
    expect(asDock(undefined)).toEqual(dock.parse({}));
  });

  it('gives a dock that the model allows, whatever was stored', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        expect(dock.parse(asDock(stored))).toEqual(asDock(stored));
      }),
    );
  });

  it('keeps what is well-formed', () => {
    fc.assert(
      fc.property(dockValue, (stored) => {
        expect(asDock(stored)).toEqual(stored);
      }),
    );
  });
});

describe('fitWidth', () => {
  it('keeps to the bounds of the model', () => {
    expect([fitWidth(0), fitWidth(333.4), fitWidth(9_999)]).toEqual([280, 333, 480]);
  });
});
