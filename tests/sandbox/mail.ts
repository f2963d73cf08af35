/** One mail of the sandbox. */
export interface Mail {
  from: string;
  to: string[];
  /** Working days ago, and the time of that day (UTC). */
  ago: number;
  time: string;
  /** Paragraphs stand apart by an empty line. */
  text: string;
  signature?: string;
  /** Carries the mail before it as a quotation, as mail programs do. */
  quotes?: boolean;
  /** The body as the page holds it, in place of one made from `text`: for hostile mail. */
  html?: string;
}

export interface MailThread {
  id: string;
  subject: string;
  /** The language it is written in, and its direction. */
  lang: 'en' | 'de' | 'es' | 'ar';
  deal?: string;
  starred?: boolean;
  unread?: boolean;
  mails: Mail[];
}

const MAYA = 'maya@rivetwing.example';

/** A mail that Maya wrote. */
export function ours(ago: number, time: string, to: string[], text: string, quotes = false): Mail {
  return {
    from: MAYA,
    to,
    ago,
    time,
    text,
    signature: 'Maya Okafor\nRivetwing · routes that fit the day',
    quotes,
  };
}

/** A mail that Maya received; others that it went to stand after her. */
export function theirs(
  ago: number,
  time: string,
  from: string,
  text: string,
  more: { signature?: string; quotes?: boolean; others?: string[] } = {},
): Mail {
  return {
    from,
    to: [MAYA, ...(more.others ?? [])],
    ago,
    time,
    text,
    signature: more.signature,
    quotes: more.quotes,
  };
}
