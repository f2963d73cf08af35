import { useLayoutEffect, useRef } from 'react';

/** Lets a text field grow with its text, up to `most` pixels. */
export function useGrowing(text: string, most: number) {
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text.
  useLayoutEffect(() => {
    const box = area.current;
    if (!box) return;
    const borders = box.offsetHeight - box.clientHeight;
    box.style.height = 'auto';
    box.style.height = `${Math.min(box.scrollHeight + borders, most)}px`;
  }, [text, most]);
  return area;
}
