import { once } from '../../once';
import { type Chances, MEANINGS, type Meaning } from './labels';
import { type MailRead, mailFeatures } from './mail-features';
import trained from './mail-weights.json';

const readWeights = once(() =>
  MEANINGS.map((meaning) => trained[meaning].split(' ').map((number) => Number(number))),
);

/**
 * How likely each of the meanings is what a mail is about, story and manners around it left aside: a multinomial
 * logistic regression over what was read of its sentences (`mail-features.ts`), trained by
 * `tests/tools/train-mail-meaning.ts` on the whole mails of `tests/corpus/mails`.
 */
export function mailChancesOf(read: MailRead): Chances {
  const features = mailFeatures(read);
  const odds = readWeights().map((weights) =>
    features.reduce((sum, feature, at) => sum + feature * (weights[at] ?? 0), 0),
  );
  const most = Math.max(...odds);
  const parts = odds.map((one) => Math.exp(one - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  return Object.fromEntries(MEANINGS.map((meaning, at) => [meaning, (parts[at] ?? 0) / all])) as Record<
    Meaning,
    number
  >;
}
