import { entityOfWord } from '../fields/entity-words';
import type { Entity } from '../profile';
import { folded } from './text';

const BETWEEN = /\s+[-–—|·•›»:]\s+|\s*[|›»]\s*/;
const MOST_CUTS = 5;
const COUNT = /\s*[([]\d[\d.,\s]*[)\]]$/;
/** "Marguerite Dupree (Contact)" */
const BEHIND = /\s*[([]([^()[\]]{2,30})[)\]]$/;
/** "Opportunity: Northwind rollout" */
const PREFIX = /^([^:：\-–—|#]{2,40}?)\s*(?:[:：#]|\s[-–—|])\s*(\S.*)$/s;

/** What headings say beside the kind of record, in nine languages. */
const AROUND_KIND =
  /^(?:the|a|of|about|details?|information|info|primary|main|key|related|associated|additional|other|open|all|my|linked|data|über|die|der|das|zum|zur|angaben|informationen|verknüpfte|weitere|haupt|sur|le|la|les|l|de|du|des|à|propos|informations?|principal|principale|liés?|sobre|el|los|las|del|o|os|as|do|da|dos|das|datos|dados|detalles|detalhes|información|informações|relacionad[oa]s|su|il|lo|gli|i|della|dettagli|informazioni|correlati|over|het|gegevens|gerelateerde|の|情報|詳細|के|बारे|में|विवरण|\\d+)$/i;
/** A kind of record that a text names as a whole: "Opportunities (12)", "Primary contact", "About the deal". */
export function entityNamed(text: string): Entity | null {
  const bare = folded(text)
    .replace(COUNT, '')
    .replace(/[:：]$/, '');
  if (bare === '' || bare.length > 40) return null;
  const whole = entityOfWord(bare);
  if (whole) return whole;
  const words = bare.split(/\s+/).filter((word) => !AROUND_KIND.test(word));
  return words.length === 1 && words[0] ? entityOfWord(words[0]) : null;
}

/** A heading without the kind of record before it ("Deal: …") and a count behind it. */
export function withoutKind(text: string): { text: string; entity: Entity | null } {
  const whole = folded(text);
  const behind = BEHIND.exec(whole);
  const kind = behind?.[1] ? entityOfWord(behind[1]) : null;
  const line = kind ? whole.slice(0, behind?.index) : whole;
  const found = PREFIX.exec(line);
  const entity = found?.[1] ? entityOfWord(found[1].trim()) : null;
  return entity && found?.[2] ? { text: found[2].trim(), entity } : { text: line, entity: kind };
}

/** What a page's title is put together from: all of it, its beginnings and ends, its pieces. */
export function titleParts(doc: Document): string[] {
  const title = folded(doc.title).replace(/^\(\d+\+?\)\s*/, '');
  if (title === '') return [];
  const cuts = [...title.matchAll(new RegExp(BETWEEN, 'g'))];
  const starts = [0, ...cuts.map((cut) => cut.index + cut[0].length)];
  const ends = [...cuts.map((cut) => cut.index), title.length];
  if (cuts.length > MOST_CUTS) return [title];
  const parts = starts.flatMap((start, from) =>
    ends.slice(from).map((end) => title.slice(start, end).trim()),
  );
  return [...new Set([title, ...parts.filter((part) => part !== '')])];
}
