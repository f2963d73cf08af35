import type { ReactNode } from 'react';

interface Props {
  caption: string;
  /** The heads of its columns, each another word. */
  heads: readonly string[];
  /** Heads and caption that are read aloud and not shown. */
  aloud?: readonly string[];
  className?: string;
  /** Its rows. */
  children: ReactNode;
}

/** A small table in a page, as long as its rows. */
export function PlainTable({ caption, heads, aloud = [], className = '', children }: Props) {
  const hidden = (words: string) => (aloud.includes(words) ? 'aloud' : undefined);
  return (
    <table className={`plain-table ${className}`}>
      <caption className={hidden(caption)}>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              <span className={hidden(head)}>{head}</span>
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}
