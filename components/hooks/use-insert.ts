import { type RefObject, useLayoutEffect, useRef } from 'react';

type Area = HTMLTextAreaElement | HTMLInputElement;

/** Puts a word where the cursor of a text field stands, and the cursor behind it. */
export function useInsert(
  area: RefObject<Area | null>,
  text: string,
  onChange: (text: string) => void,
): (word: string) => void {
  /** Where the cursor belongs once the word stands in the text. */
  const cursor = useRef<number | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the text must have changed first.
  useLayoutEffect(() => {
    if (cursor.current === null) return;
    area.current?.focus();
    area.current?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = null;
  }, [text]);

  return (word) => {
    const start = area.current?.selectionStart ?? text.length;
    const end = area.current?.selectionEnd ?? text.length;
    cursor.current = start + word.length;
    onChange(text.slice(0, start) + word + text.slice(end));
  };
}
