import type { ImportField, TableKind } from '../mapping';

/** The columns of one kind of export, `heading=field`, parted by `|`; a `!` marks headings that only this CRM writes so. */
export type PresetTable = { table: TableKind; columns: string };

/** An export of a CRM as it is known by its headings. */
export type Preset = {
  id: string;
  name: string;
  /** The hosts on which it has its pages. */
  hosts: RegExp;
  tables: readonly PresetTable[];
  /** Its usual stages in order with their chances, `name=percent`, parted by `|`. */
  stages: string;
};

export type PresetColumn = { heading: string; field: ImportField | null; isTelling: boolean };

/** A heading as it is compared: case, spaces, unseen marks and the asterisk of required columns do not count. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/\s*\*+$/, '')
    .trim();
}

/** The columns of a table of a preset. */
export function columnsOf({ columns }: PresetTable): PresetColumn[] {
  return columns.split('|').map((each) => {
    const [heading = '', field = ''] = each.split('=');
    return {
      heading: plainHeading(heading.replace(/^!/, '')),
      field: field === '' ? null : (field as ImportField),
      isTelling: heading.startsWith('!'),
    };
  });
}
