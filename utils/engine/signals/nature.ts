import { isMachineAddress } from '../../identity/email';
import { actWords } from './acts/registry';
import { hasQuestionMark } from './asking';
import { DEPARTED } from './departure';
import { lexicons } from './languages';
import { parts } from './lexicon';
import { chancesOf } from './meaning/model';

/** A person's word, or one of the things that only look like it. */
export type Nature = 'person' | 'auto-reply' | 'bounce' | 'bulk';

const HEAD = 500;
const FOOT = 1_500;

const BOUNCE_SENDER = /^(?:mailer-daemon|postmaster)@/i;
/** The words of a mail system whose delivery failed. */
export const BOUNCE = parts(
  'delivery status notification',
  'delivery has failed',
  'mail delivery (?:failed|subsystem)',
  'undeliver(?:able|ed mail)',
  '^unzustellbar',
  'konnte nicht zugestellt werden',
  'address not found',
  "(?:could not|couldn't|wasn't|was not) (?:be )?delivered",
  "n'a pas pu être (?:remis|distribué|délivré)",
  'no se (?:ha podido|pudo) entregar',
  'não (?:foi|pôde ser) entregue',
);

/** Whether a mail system tells, by its address or in its words, that a delivery failed. */
export function isBounce(sender: string | null, words: string): boolean {
  if (sender === null) return false;
  return BOUNCE_SENDER.test(sender) || (isMachineAddress(sender) && BOUNCE.test(words.slice(0, HEAD)));
}

/** How calendars word the answer to an invitation. */
const INVITATION =
  /(?:has |have )?(?:tentatively )?(?:accepted|declined) (?:this|the|your) invitation|hat (?:diese|die|ihre) einladung|a (?:accepté|refusé|provisoirement accepté) (?:cette|votre|l')|ha (?:aceptado|rechazado) (?:esta|la|su) invitación|(?:aceitou|recusou) (?:este|o|seu) convite|ha (?:accettato|rifiutato) (?:questo|l'|il tuo) ?invito|heeft (?:deze|de|uw|je) uitnodiging|招待を(?:承諾|辞退)|(?:going|partecipi|participar|assisterez|asistirás|teilnehmen)\?\s*(?:yes|sì|sim|oui|sí|ja)\b/iu;

/** What only a program says of its own mail. */
const BY_PROGRAM = parts(
  'this is (?:a|an) (?:automated|automatic|service|system(?:-generated)?) (?:message|e-?mail|notification)',
  '(?:replies|responses|answers|e-?mails) (?:sent )?to this (?:address|e-?mail|message|mailbox|inbox) (?:are|will|is)(?: not|n.t) (?:be )?(?:read|monitored|answered|processed)',
  '(?:please )?do(?: not|n.t) reply to this (?:e-?mail|message|address)',
  'diese (?:nachricht|e-?mail) wurde automatisch|bitte antworten sie nicht auf diese|antworten an diese adresse werden nicht gelesen',
  'ceci est un (?:message|e-?mail|courriel) automatique|(?:merci de )?ne (?:pas répondre|répondez pas) à ce (?:message|mail|courriel|e-?mail)|les réponses à cette adresse ne sont pas lues',
  'est[ea] (?:es un )?(?:mensaje|correo) (?:es |fue |ha sido )?(?:generado )?automátic[ao]|(?:mensaje|correo)[^.\\n]{0,20} de forma automática|darse de baja aquí|no responda a este (?:mensaje|correo)',
  'est[ea] (?:é um[ae]? )?(?:mensagem|e-?mail) (?:é |foi )?(?:gerad[oa] )?automátic[ao]|não responda a est[ea] (?:mensagem|e-?mail)',
  'quest[ao] (?:è un )?(?:messaggio|e-?mail) (?:è stat[oa] )?(?:generat[oa] )?automatic[ao]|(?:non|si prega di non) rispondere a quest[ao]',
  'dit is een automatisch(?:e)? (?:bericht|e-?mail)|(?:niet antwoorden op|reageer niet op) (?:dit bericht|deze e-?mail)',
  '(?:このメール|本メール)(?:は|に)[^。]{0,12}(?:自動|返信(?:しない|でき|いただいても|は))',
  'yeh (?:ek )?(?:automated|system) (?:mail|message)',
);

/** From this chance on nobody has typed a mail. */
const MACHINE = 0.5;

/** A mail as a program may have sent it. */
export type Sent = {
  sender: string | null;
  words: string;
  subject: string | null;
  /** It came within moments of our own: nobody types so fast. */
  isPrompt?: boolean;
  /** So far back that its words are not weighed, which is dear. */
  isOld?: boolean;
};

/** What kind of writing a mail is, by its sender, its own words and how soon it came. */
export function natureOf({ sender, words, subject, isPrompt = false, isOld = false }: Sent): Nature {
  if (isBounce(sender, words)) return 'bounce';
  const head = words.slice(0, HEAD);
  const heading = (subject ?? '').slice(0, HEAD);
  if (lexicons.some(({ automatic }) => automatic.test(heading))) return 'auto-reply';
  if (INVITATION.test(head)) return 'auto-reply';
  // A person who mentions an absence and asks something is still a person.
  const isNote = () => DEPARTED.test(head) || lexicons.some(({ automatic }) => automatic.test(head));
  if ((isPrompt || !hasQuestionMark(words)) && isNote()) return 'auto-reply';
  if (isPrompt && Object.values(actWords).some(({ absent }) => absent.test(head))) return 'auto-reply';
  if (sender !== null && isMachineAddress(sender)) return 'bulk';
  const foot = words.slice(-FOOT);
  if (BY_PROGRAM.test(foot)) return 'bulk';
  if (lexicons.some(({ bulk }) => bulk.test(foot) || (words.length > HEAD && bulk.test(head)))) return 'bulk';
  return !isOld && chancesOf(words).machine >= MACHINE ? 'bulk' : 'person';
}
