import type { ReactNode } from 'react';
import { GmailAccess } from '../ui/GmailAccess';
import { StoreEmptied } from './settings/backup/StoreEmptied';

interface Props {
  title: ReactNode;
  /** Where it was come from: one page up. */
  back?: { href: string; words: string };
  /** A quiet line below the title. */
  under?: ReactNode;
  /** Buttons at the end of the title's line. */
  tools?: ReactNode;
  /** The page fills the window and a table in it scrolls, instead of the page. */
  fixed?: boolean;
  children: ReactNode;
}

/** The frame of every page of the workspace: one title, what can be done, the content. */
export function Page({ title, back, under, tools, fixed, children }: Props) {
  return (
    <main className={fixed ? 'page page-fixed' : 'page'} id="main" tabIndex={-1}>
      <header className="page-head">
        <div className="page-title">
          {back && (
            <a className="back" href={back.href}>
              {back.words}
            </a>
          )}
          <h1 dir="auto">{title}</h1>
          {under && <div className="soft page-under">{under}</div>}
        </div>
        {tools && <div className="page-tools">{tools}</div>}
      </header>
      <GmailAccess />
      <StoreEmptied />
      {children}
    </main>
  );
}
