import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../components/ui/tokens.css', import.meta.url), 'utf8');

function block(head: string): Map<string, string> {
  const from = css.indexOf(head);
  if (from < 0) throw new Error(`tokens.css has no "${head}"`);
  const body = css.slice(css.indexOf('{', from) + 1, css.indexOf('}', from));
  return new Map(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = block(':root {');
const dark = block(':root[data-theme="dark"]');
const system = block(':root:not([data-theme="light"])');

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((one) =>
    one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const TEXT: [text: string, ground: string][] = [
  ['ink', 'paper'],
  ['ink', 'paper-sunk'],
  ['ink', 'paper-raised'],
  ['ink', 'accent-wash'],
  ['ink', 'warn-wash'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-sunk'],
  ['ink-soft', 'paper-raised'],
  ['ink-soft', 'accent-wash'],
  ['accent', 'paper'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-hover'],
  ['warn', 'paper'],
  ['warn', 'warn-wash'],
  ['paper', 'ink'],
];

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_name, theme) => {
  const of = (name: string) => {
    const value = theme.get(name);
    if (!value) throw new Error(`No --${name}`);
    return value;
  };

  test.each(TEXT)('%s on %s can be read', (text, ground) => {
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });

  test('the edge of a field can be seen', () => {
    expect(contrast(of('line-strong'), of('paper'))).toBeGreaterThanOrEqual(3);
  });
});

test('dark is the same whether the page or the system asks for it', () => {
  expect([...system]).toEqual([...dark]);
});
