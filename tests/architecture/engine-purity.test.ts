import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files';

/** Compiles without the DOM library, but makes an answer depend on when and where it is asked. */
const IMPURE: [RegExp, string][] = [
  [/\bDate\.now\b/, 'Date.now'],
  [/\bnew Date\(\s*\)/, 'new Date() without an argument'],
  [/\bMath\.random\b/, 'Math.random'],
  [
    /\.get(?:FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds|TimezoneOffset)\(/,
    'a local-time getter',
  ],
  [/\.set(?:FullYear|Month|Date|Hours|Minutes|Seconds|Milliseconds)\(/, 'a local-time setter'],
  [/\.toLocale\w+\(\s*\)/, 'toLocale… without a locale'],
  [/\bIntl\.\w+\(\s*\)/, 'Intl without a locale'],
  [/\bIntl\.DateTimeFormat\((?![^)]*timeZone)/s, 'Intl.DateTimeFormat without a time zone'],
];

const codeOnly = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"])\/\/[^\n]*/g, '');

describe('the engine and what it stands on', () => {
  it.each(['utils/engine', 'utils/identity', 'utils/context', 'utils/mail'])(
    '%s takes time, place and chance as arguments',
    (folder) => {
      const faults = sourceFiles(folder).flatMap((file) =>
        IMPURE.filter(([form]) => form.test(codeOnly(file.text))).map(([, name]) => `${file.path}: ${name}`),
      );
      expect(faults).toEqual([]);
    },
  );
});
