import { z } from 'zod';

// Our pages forbid code made from text; zod would try it once and leave a violation in the console.
z.config({ jitless: true });

/** Text that a person may read. Nothing that comes from a page or a file is longer than this. */
export const text = z.string().max(100_000);
/** A name, title or other one-line text. */
export const line = z.string().max(1_000);
/** An identifier of ours or of a site. Never shown, never empty. */
export const id = z.string().min(1).max(300);
/** A moment: ISO 8601 with an offset or `Z`. */
export const moment = z.iso.datetime({ offset: true });
/** A day without a time: `YYYY-MM-DD`. */
export const day = z.iso.date();
/** ISO 4217 code, upper case. */
export const currency = z.string().regex(/^[A-Z]{3}$/);
/** A mail address as written; comparing goes through `identity`. */
export const email = z.string().min(3).max(320).includes('@');
/** 0 to 1. */
export const probability = z.number().min(0).max(1);
