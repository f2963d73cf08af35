import { entityOfWord } from '../fields/entity-words';
import type { Entity } from '../profile';
import { isEmptyValue } from '../values/empty';
import { readPersonName } from '../values/person-name';
import { folded } from './text';
import { entityNamed, withoutKind } from './title';

const LONGEST = 300;
/** Behind a name: how many, which number, what can be done. */
const BEHIND = /\s*(?:[([]\d+[)\]]|#\d+|\[[^\]]{3,30}\])$/;
/** Stars and pencils beside a name are pressed, not read. */
const ORNAMENT = /\s*[☆★✩✭⭐✎✏🖉]\uFE0F?$/u;
const EDITING = /編集|bearbeiten|\bedit\b|modifier|editar|modifica|bewerken|संपादित|संपादन/i;
/** A number or reference that a person would not call the record by, where it has a name as well. */
const CODE = /^(?=.*\d)[#A-Z0-9./_-]{1,24}$/i;
/** "Verkaufschance 1043", "Opportunity #OP-12" */
const NUMBERED = /^(\D{3,30}?)\s+(?:n[o°º]\.?\s*|nr\.?\s*)?(\S+)$/i;
const GENERIC =
  /^(?:details?|overview|summary|general|information|activity|activities|notes?|files?|edit|view|home|new|untitled|loading…?|stream|übersicht|zusammenfassung|aperçu|résumé|détails|resumen|detalles|resumo|visão geral|detalhes|riepilogo|panoramica|dettagli|overzicht|samenvatting|gegevens|概要|詳細|基本情報|サマリー|अवलोकन|विवरण|सारांश)$/iu;

/** A text that may be the record's name, and how much its place is worth. */
export interface NameCandidate {
  readonly text: string;
  readonly weight: number;
  readonly how: string;
}

/** What a name is held against. */
export interface NameGrounds {
  readonly entity: Entity | null;
  readonly titles: readonly string[];
  /** Values of other fields: the account's name is no deal's. */
  readonly taken: ReadonlySet<string>;
  isLabel(text: string): boolean;
}

function cleaned(text: string, entity: Entity | null): string {
  const line = withoutKind(folded(text).slice(0, LONGEST))
    .text.replace(BEHIND, '')
    .replace(ORNAMENT, '')
    .trim();
  return entity === 'contact' || entity === 'lead' ? (readPersonName(line)?.name ?? line) : line;
}

function isUsable(text: string, { isLabel }: NameGrounds): boolean {
  return (
    text.length > 1 &&
    /[\p{L}\p{N}]/u.test(text) &&
    !isEmptyValue(text) &&
    !GENERIC.test(text) &&
    !isTask(text) &&
    !isLabel(text) &&
    entityNamed(text) === null
  );
}

/** A number or reference, alone or behind the word for the kind of record. */
function isCode(name: string): boolean {
  const [, kind = '', code = ''] = NUMBERED.exec(name) ?? [];
  return CODE.test(name) || (CODE.test(code) && entityOfWord(kind) !== null);
}

/** "Edit opportunity", リードの編集: what is being done, not to whom. */
function isTask(text: string): boolean {
  const rest = text.replace(EDITING, '').replace(/の$/, '').trim();
  return rest !== text && (rest === '' || entityNamed(rest) !== null);
}

/** How well a text of the page goes with the page's title. */
function agreement(name: string, titles: readonly string[]): number {
  if (titles.includes(name)) return 3;
  if (titles.some((title) => title.includes(name))) return 2.5;
  return titles.some((title) => title.length > 2 && entityNamed(title) === null && name.includes(title))
    ? 1.5
    : 0;
}

/**
 * The record's name: what most of heading, name field, page title and opening line agree on. Null where nothing
 * will do.
 */
export function nameOf(
  candidates: readonly NameCandidate[],
  grounds: NameGrounds,
): { name: string; how: string } | null {
  const { entity, titles, taken } = grounds;
  const scores = new Map<string, { score: number; how: string }>();
  for (const { text, weight, how } of candidates) {
    const name = cleaned(text, entity);
    if (!isUsable(name, grounds)) continue;
    const known = scores.get(name);
    scores.set(name, { score: (known?.score ?? 0) + weight, how: known?.how ?? how });
  }
  const ranked = [...scores].map(([name, { score, how }]) => {
    const inTitle = how === 'title' ? 0 : agreement(name, titles);
    const against = (isCode(name) ? 3 : 0) + (taken.has(name) ? 3 : 0);
    return { name, how, score: score + inTitle - against };
  });
  ranked.sort((a, b) => b.score - a.score);
  const [best] = ranked;
  return best ? { name: best.name, how: best.how } : null;
}
