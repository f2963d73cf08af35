import { type ReactNode, useId } from 'react';
import type { Inspection } from '../../../../utils/import/inspection';
import { dateOrder, decimalMark, type Mapping, NO_SYSTEM, tableKind } from '../../../../utils/import/mapping';
import { Select } from '../../../ui/Select';
import { CurrencyField } from './CurrencyField';
import { importClient } from './import-client';
import { TABLE_WORDS } from './import-words';
import type { OpenedSource } from './worker-messages';

const ORDERS = { dmy: 'day, month, year', mdy: 'month, day, year', ymd: 'year, month, day' } as const;
const MARKS = { ',': '1.234,50', '.': '1,234.50' } as const;
const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};
const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'shift_jis'];

const oneOf = <T extends string>(options: readonly T[], value: string): T | null =>
  options.find((option) => option === value) ?? null;

interface ChoiceProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  children: ReactNode;
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </Select>
    </div>
  );
}

const options = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, words]) => (
    <option key={value} value={value}>
      {words}
    </option>
  ));

interface Props {
  source: OpenedSource;
  systems: Inspection['systems'];
  mapping: Mapping;
}

/** How the file as a whole is read: what its rows are, whose they are, how it is written, dates and money. */
export function ReadAs({ source, systems, mapping }: Props) {
  const { form, sheets, sheet } = source;
  const change = (patch: Partial<Mapping>) => importClient.map({ ...mapping, ...patch });
  const onTable = (value: string) => {
    const table = oneOf(tableKind.options, value);
    if (table !== null) importClient.reopen({ table });
  };
  const onSystem = (id: string) =>
    change({ system: id, hosts: systems.find((system) => system.id === id)?.hosts ?? [] });
  return (
    <div className="import-fields">
      <Choice label="The rows are" value={mapping.table} onChange={onTable}>
        {options(TABLE_WORDS)}
      </Choice>
      <Choice label="Exported from" value={mapping.system} onChange={onSystem}>
        <option value={NO_SYSTEM}>another system</option>
        {options(Object.fromEntries(systems.map(({ id, name }) => [id, name])))}
      </Choice>
      {sheets.length > 1 && (
        <Choice label="Sheet" value={sheet ?? ''} onChange={(name) => importClient.reopen({ sheet: name })}>
          {options(Object.fromEntries(sheets.map((name) => [name, name])))}
        </Choice>
      )}
      {form && (
        <>
          <Choice
            label="Parted by"
            value={form.delimiter}
            onChange={(delimiter) => importClient.reopen({ form: { ...form, delimiter } })}
          >
            {options({ ...DELIMITERS, [form.delimiter]: DELIMITERS[form.delimiter] ?? form.delimiter })}
          </Choice>
          <Choice
            label="Encoding"
            value={form.encoding}
            onChange={(encoding) => importClient.reopen({ form: { ...form, encoding } })}
          >
            {options(Object.fromEntries([...ENCODINGS, form.encoding].map((name) => [name, name])))}
          </Choice>
        </>
      )}
      <Choice
        label="Dates"
        value={mapping.dateOrder ?? ''}
        onChange={(value) => change({ dateOrder: oneOf(dateOrder.options, value) })}
      >
        <option value="">as each column says</option>
        {options(ORDERS)}
      </Choice>
      <Choice
        label="Amounts"
        value={mapping.decimal ?? ''}
        onChange={(value) => change({ decimal: oneOf(decimalMark.options, value) })}
      >
        <option value="">as each column says</option>
        {options(MARKS)}
      </Choice>
      {mapping.table === 'deal' && (
        <CurrencyField value={mapping.currency} onChange={(currency) => change({ currency })} />
      )}
    </div>
  );
}
