import { ImportRefused } from '../refused';
import { readWholeXml } from './xml';
import { type Packed, unpackedText } from './zip';

const MOST_BYTES = 20_000_000;

/** The sheets of a workbook by name, in their order, hidden ones last; and whether its days count from 1904. */
export type Workbook = { sheets: { name: string; path: string }[]; from1904: boolean };

async function readTargets(packed: Packed, folder: string): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  const entry = packed.get(`${folder}_rels/workbook.xml.rels`);
  if (entry === undefined) return targets;
  await readWholeXml(unpackedText(entry, MOST_BYTES), {
    open(name, { Id, Target }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return;
      const isRooted = Target.startsWith('/');
      const path = isRooted ? Target.slice(1) : `${folder}${Target.replace(/^\.\//, '')}`;
      targets.set(Id, path.toLowerCase());
    },
    close() {},
    text() {},
  });
  return targets;
}

/** @throws ImportRefused where no sheet can be found. */
export async function readWorkbook(packed: Packed): Promise<Workbook> {
  const entry = packed.get('xl/workbook.xml');
  if (entry === undefined) throw new ImportRefused('This file is no Excel workbook.');
  const targets = await readTargets(packed, 'xl/');
  const found: { name: string; path: string; isHidden: boolean }[] = [];
  let from1904 = false;
  await readWholeXml(unpackedText(entry, MOST_BYTES), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(?:1|true)$/i.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const rel = Object.entries(attributes).find(([key]) => /(?:^|:)id$/.test(key))?.[1] ?? '';
      const path = targets.get(rel) ?? `xl/worksheets/sheet${found.length + 1}.xml`;
      const isHidden = attributes.state !== undefined && attributes.state !== 'visible';
      if (packed.has(path))
        found.push({ name: attributes.name ?? `Sheet ${found.length + 1}`, path, isHidden });
    },
    close() {},
    text() {},
  });
  if (found.length === 0) throw new ImportRefused('This workbook has no sheet that can be read.');
  const ordered = [...found.filter(({ isHidden }) => !isHidden), ...found.filter(({ isHidden }) => isHidden)];
  return { sheets: ordered.map(({ name, path }) => ({ name, path })), from1904 };
}
