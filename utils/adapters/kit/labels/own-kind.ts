import { entityOfWord } from '../fields/entity-words';
import type { Entity } from '../profile';
import { ENTITIES } from './entity';
import type { Page } from './page';
import { elementOf, type Pair, RANK } from './pair';
import { folded } from './text';

function kindOfChoice(radio: Element): Entity | null {
  const said = ['data-value', 'value'].map((name) => radio.getAttribute(name) ?? '');
  const label = (radio as HTMLInputElement).labels?.[0]?.textContent ?? '';
  return [...said, folded(label)].map((word) => entityOfWord(word)).find((kind) => kind !== null) ?? null;
}

/** "Individual" or "Company": which of the two a form for both has chosen; null where it does not ask. */
export function chosenKind(controls: readonly Element[]): Entity | null {
  const radios = controls.filter(
    (control): control is HTMLInputElement =>
      control.localName === 'input' && (control as HTMLInputElement).type === 'radio',
  );
  for (const radio of radios) {
    const kind = radio.checked ? kindOfChoice(radio) : null;
    if (kind !== 'contact' && kind !== 'account') continue;
    const other = kind === 'contact' ? 'account' : 'contact';
    if (radios.some((each) => each.name === radio.name && kindOfChoice(each) === other)) return kind;
  }
  return null;
}

/** Kinds of which a label calls the page's title the name: "Account name" on one kind of record is no other's. */
export function kindsNamed(pairs: readonly Pair[], titles: readonly string[], page: Page): Entity[] {
  return pairs.flatMap((pair) => {
    if (pair.label === null || pair.rank > RANK.beside) return [];
    const kinds = ENTITIES.filter((kind) => page.matchOf(pair, kind)?.field === 'name');
    const [kind, more] = kinds;
    const text = folded(elementOf(pair.value)?.textContent ?? '');
    return kind && !more && titles.includes(text) ? [kind] : [];
  });
}
