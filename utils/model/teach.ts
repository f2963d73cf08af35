import { z } from 'zod';
import { recordReading } from './reading';
import { taughtField, taughtPlace } from './site-rules';
import { id, line } from './values';

const entity = recordReading.shape.entity;
const value = z.union([line, z.number(), z.array(line)]);

/** A field that was read on the page in view: its value, and from where it came. */
const lookedField = z.object({
  field: taughtField,
  value,
  sure: z.boolean(),
  /** The label that it stands by, in the page's own words; null where it has none. */
  label: line.nullable(),
  /** The rule that would find it again; null where nothing but its place says so. */
  place: taughtPlace.nullable(),
});

/** What teach mode reads on the page in view. */
export const looked = z.object({
  url: z.url().max(4_000),
  /** Null where neither the page nor a rule says what it shows. */
  entity: entity.nullable(),
  id: id.nullable(),
  name: line.nullable(),
  currency: line.nullable(),
  /** It is read as a record, and not as some other page. */
  isRecord: z.boolean(),
  fields: z.array(lookedField).max(40),
});
export type Looked = z.infer<typeof looked>;

/** A field in the list of what is read on a site. */
const taughtRow = z.object({
  field: taughtField,
  value: value.nullable(),
  sure: z.boolean(),
  label: line.nullable(),
  /** How it comes to be read: by itself, as confirmed or shown by somebody, or not at all. */
  mark: z.enum(['read', 'confirmed', 'pointed', 'none']),
});
export type TaughtRow = z.infer<typeof taughtRow>;

/** The list of what is read on the page beside the panel, while somebody goes over it. */
export const teachView = z.object({
  state: z.literal('teach'),
  version: id,
  host: line,
  entity: entity.nullable(),
  name: line.nullable(),
  currency: line.nullable(),
  rows: z.array(taughtRow).max(40),
  /** The field whose value is pointed at now. */
  pointing: taughtField.nullable(),
  /** The field that was pointed at in vain: no value of its form, or nothing lasting beside it. */
  trouble: taughtField.nullable(),
  /** Something was decided that is not saved yet. */
  isChanged: z.boolean(),
});
export type TeachView = z.infer<typeof teachView>;

/** How well what was taught is found on the record in view. */
export const taughtHere = z.object({
  found: z.number().int().min(0),
  asked: z.number().int().min(1),
  missing: z.array(taughtField),
});
export type TaughtHere = z.infer<typeof taughtHere>;
