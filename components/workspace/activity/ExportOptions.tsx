import { REDACTIONS } from '../../../utils/export/about';
import type { CsvChoice } from '../../../utils/export/activity-csv';
import { csvLocale } from '../../../utils/export/csv-locale';
import { FORMATS, type Format } from '../../../utils/export/write-activity';
import type { ExportChoice } from '../../../utils/store/export-choice';
import { Select } from '../../ui/Select';
import { LOCALE } from '../format';
import { aboutFormat, FORMAT_WORDS, REDACTION_WORDS } from './export-words';

interface Props {
  choice: ExportChoice;
  isComplete: boolean;
  onChange: (choice: ExportChoice) => void;
}

/** The rep's own and those in which files are most often opened: a manager may sit elsewhere. */
const LOCALES = [
  ...new Set([
    ...[LOCALE, 'en-US', 'en-GB', 'de-DE', 'de-CH', 'fr-FR', 'es-ES', 'pt-BR', 'it-IT', 'nl-NL'],
    ...['pl-PL', 'sv-SE', 'ja-JP', 'en-IN'],
  ]),
];
const languages = new Intl.DisplayNames([LOCALE], { type: 'language' });

/** A number and a day as the file would have them. */
function exampleIn(locale: string | null): string {
  const { decimal, wall } = csvLocale(locale);
  return `1234${decimal}5, ${wall('2026-11-20')}`;
}

const ORDER: Format[] = ['xlsx', 'csv', 'jsonl', 'parquet'].filter((one): one is Format =>
  FORMATS.some((format) => format === one),
);

function CsvOptions({ csv, onChange }: { csv: CsvChoice; onChange: (csv: CsvChoice) => void }) {
  return (
    <fieldset className="export-part">
      <legend>CSV</legend>
      <div className="export-formats">
        <Select
          aria-label="Delimiter"
          value={csv.delimiter}
          onChange={(event) => onChange({ ...csv, delimiter: event.target.value as CsvChoice['delimiter'] })}
        >
          <option value=",">Comma</option>
          <option value=";">Semicolon</option>
          <option value={'\t'}>Tab</option>
        </Select>
        <Select
          aria-label="Numbers and days"
          value={csv.locale ?? ''}
          onChange={(event) => onChange({ ...csv, locale: event.target.value || null })}
        >
          <option value="">{exampleIn(null)}: plain</option>
          {LOCALES.map((locale) => (
            <option key={locale} value={locale}>
              {exampleIn(locale)}: {languages.of(locale)}
            </option>
          ))}
        </Select>
      </div>
      <label className="choice">
        <input
          type="checkbox"
          checked={csv.bom}
          onChange={(event) => onChange({ ...csv, bom: event.target.checked })}
        />
        Mark as UTF-8, which Excel needs
      </label>
      <label className="choice">
        <input
          type="checkbox"
          checked={csv.escapes}
          onChange={(event) => onChange({ ...csv, escapes: event.target.checked })}
        />
        Keep spreadsheets from running texts as formulas
      </label>
      <p className="soft">
        {csv.escapes
          ? 'A text that begins with =, +, - or @ gets an apostrophe in front. Numbers stay numbers.'
          : 'A text that begins with =, +, - or @ may run when the file is opened.'}
      </p>
    </fieldset>
  );
}

/** How a file is to be written: its format, and what is taken out of it. */
export function ExportOptions({ choice, isComplete, onChange }: Props) {
  const { format, redacted, csv } = choice;
  return (
    <>
      <fieldset className="export-part">
        <legend>Format</legend>
        <div className="export-formats">
          {ORDER.map((one) => (
            <label key={one} className="choice">
              <input
                type="radio"
                name="format"
                checked={format === one}
                onChange={() => onChange({ ...choice, format: one })}
              />
              {FORMAT_WORDS[one]}
            </label>
          ))}
        </div>
        <p className="soft">{aboutFormat(format, isComplete)}</p>
      </fieldset>
      {format === 'csv' && <CsvOptions csv={csv} onChange={(next) => onChange({ ...choice, csv: next })} />}
      <fieldset className="export-part">
        <legend>Take out</legend>
        {REDACTIONS.map((one) => (
          <label key={one} className="choice">
            <input
              type="checkbox"
              checked={redacted.includes(one)}
              onChange={(event) =>
                onChange({
                  ...choice,
                  redacted: REDACTIONS.filter((part) =>
                    part === one ? event.target.checked : redacted.includes(part),
                  ),
                })
              }
            />
            {REDACTION_WORDS[one]}
          </label>
        ))}
        {redacted.length > 0 && (
          <p className="soft">
            Each person, company and address keeps one stand-in throughout the file, so that counts still
            work.
            {redacted.includes('names') &&
              !redacted.includes('text') &&
              ' In texts, names go as far as the log knows them as names; take texts out as well where nobody may be named.'}
          </p>
        )}
      </fieldset>
    </>
  );
}
