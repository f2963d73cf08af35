import type { Day } from '../../calendar';
import { once } from '../../once';
import { WEEKDAYS, type WorkDays } from '../../work-days/work-days';
import { withoutCourtesy } from '../asking';
import { dayAfterwards, dueDay } from '../days/named-days';
import { asksBack } from '../frames/come-back';
import { doubtTold } from '../frames/doubts';
import { wantsToKnow } from '../frames/indirect';
import { asksForPaper } from '../frames/paper';
import { wouldTalk } from '../frames/talk';
import type { Lexicon } from '../lexicon';
import type { About, ActWords } from './act-words';

/** What a sentence asks, promises or settles (contracts.md section 5). */
export type ActType =
  | 'question'
  | 'request'
  | 'meeting-request'
  | 'price-request'
  | 'commitment'
  | 'objection'
  | 'acceptance'
  | 'decline'
  | 'absence'
  | 'bounce'
  | 'unsubscribe'
  | 'introduction'
  | 'thanks';

export type Act = {
  type: ActType;
  /** How sure, 0 to 1. */
  score: number;
  /** The day by which, where one is named. */
  due?: Day;
  by?: 'writer' | 'reader';
  about?: About;
  /** The day from which they are back. */
  until?: Day;
};

/**
 * A sentence made ready: without links, `rest` of it without what is only manners, the day on which it was said,
 * and on which days its writer works.
 */
export type Heard = {
  text: string;
  rest: string;
  isQuestion: boolean;
  said: Day | null;
  work: WorkDays;
  /** The turns of speech that it uses, whatever its language: asked for in several, and dear to find. */
  turns: Readonly<Record<'paper' | 'talk' | 'toKnow' | 'back', () => boolean>>;
};

const URL_TEXT = /https?:\/\/\S+/g;
/** Japanese asks without a mark as well. */
const QUESTION_MARK = /(?:[?？؟]|か[。.])["'”»)\]]*\s*$/;
/** "Our quote", "the proposal I sent": the writer's own is not asked for. */
const OWN_QUOTE =
  /(?<!\p{L})(?:our|my|unser\p{L}*|mein\p{L}*|notre|mon|nuestr\p{L}+|noss[ao]s?|minha|meu|nostr\p{L}+|onze|ons|弊社の|hamara|hamari|हमार\p{L}+)(?: \p{L}+)? (?:quotes?|quotations?|proposals?|offer|pricing|prices?|angebot|devis|offre|proposition|propuesta|presupuesto|oferta|proposta|orçamento|preventivo|offerta|offerte|voorstel)/iu;
/** "Quotation LF-2207", "before we accept your offer": what there is already is not asked for. */
const THERE =
  /(?<!\p{L})(?:quot\p{L}*|proposal|offer|angebot|devis|offre|presupuesto|oferta|propuesta|proposta|orçamento|preventivo|offerta|offerte|見積\p{L}*) ?(?:(?:no|nr|n[°º])\.? ?[\p{L}/-]*\d|#\d|\p{L}{1,5}-?\d{3,})|(?<!\p{L})(?:accept|approv|sign|annehm|akzeptier|freigeb|accept|approuv|sign|acept|aprob|firm|aceit|aprov|assin|accett|approv|accepter|goedkeur)\p{L}* (?:your|the|ihr|dein|euer|das|votre|vos|ton|le|tu|su|vuestra|la|el|sua|vossa|a|o|il|vostra|uw|jullie|je|de)(?:\p{L}{0,2}) (?:quot|propos|offer|angebot|devis|offre|presupuesto|oferta|propuesta|proposta|orçamento|preventivo|offerta|offerte)/iu;
/** Asks after what was sent before: no new asking for it. */
const SEEN =
  /(?<!\p{L})(?:received?|got|gotten|had a (?:chance|look)|seen|look(?:ed)? at|reviewed?|read|erhalten|bekommen|angeschaut|angesehen|prüfen konnten|reçu|regardé|lu|recibi\p{L}+|revisado|visto|recebe\p{L}+|viram?|ricevut\p{L}+|visto|ontvangen|bekeken)(?!\p{L})/iu;

/** Planned or owed, not done: "the contract will be signed". */
const TO_COME =
  /(?<!\p{L})(?:be|needs?|must|should|wird|werden|muss|müssen|soll|sera|seront|doit|será|serán|serão|debe|deve|sarà|verrà|wordt|moet)(?!\p{L})/iu;

/** Who was asked has said yes: "the board's approval came through" is no doubt. */
const GRANTED =
  /(?<!\p{L})(?:approval|approved|sign-?off|go-?ahead|green light|freigabe|genehmigung|zustimmung|grünes licht|accord|feu vert|aval|aprobación|visto bueno|luz verde|aprovação|approvazione|benestare|via libera|akkoord|goedkeuring|groen licht|ok)(?: \p{L}+){0,4} (?:received|granted|given|got|came|came through|is in|through|erteilt|liegt vor|bekommen|erhalten|gegeben|donné|obtenu|reçu|dado|dada|obtenida|recibida|concedida|recebida|dato|ricevut[oa]|ottenut[oa]|binnen|gekregen|gegeven|aa gay[ai]|mil gay[ai]|ho gay[ai]|de diya)(?!\p{L})|(?:has|have|hat|haben|a|ont|ha|han|heeft) (?:\p{L}+ ){0,2}(?:approved|given|signed off|genehmigt|freigegeben|zugestimmt|gegeben|validé|approuvé|aprobado|aprovado|approvato|goedgekeurd)|承認(?:が|を)?(?:下り|得|いただ)/iu;

/** What is agreed on paper, by the paper. */
const PAPER =
  /sign|purchase order|\bp\.?o\b|order|unter(?:schr|zeich)|bestell|auftrag|command|paraph|pedido|encargo|orden|firm|assin|encomenda|ordin|teken|opdracht|署名|捺印|注文|発注|हस्ताक्षर|ऑर्डर/iu;
/** It is here, or was done: a day beside it is another's. */
const HERE =
  /(?<!\p{L})(?:attached|enclosed|herewith|here(?: is|'s| are| you)|sent|placed|raised|(?:have|has|'ve|we|i|was|were|been) (?:now |just |already |both |all )*(?:signed|countersigned|placed|approved|issued|raised)|anbei|beigefügt|im anhang|hiermit|habe|haben|hat|wurde|ist raus|ci-joint\p{L}*|pièce jointe|voici|avons|ai|a été|est parti\p{L}*|adjunt\p{L}*|aquí|hemos|he|ha|han|fue|quedó|firmé|firmamos|(?:em|no) anexo|assinei|assinámos|assinamos|foi|está|allegat\p{L}*|ecco|abbiamo|ho|è stat[oa]|bijgevoegd|bijlage|hierbij|hebben|heb|heeft|bhej d\p{L}+|ho gay[aie])(?!\p{L})|添付|済み|いたしました|しました|संलग्न|दिया/iu;

/** Makes a sentence ready, once for all that is asked of it. `said` is the day on which it was written. */
export function hear(
  sentence: string,
  lists: readonly Lexicon[],
  said: Day | null,
  work: WorkDays = WEEKDAYS,
): Heard {
  const text = sentence.replace(URL_TEXT, ' ');
  const rest = withoutCourtesy(text, lists);
  const turns = {
    paper: once(() => asksForPaper(rest)),
    talk: once(() => wouldTalk(rest)),
    toKnow: once(() => wantsToKnow(rest)),
    back: once(() => asksBack(rest)),
  };
  return { text, rest, isQuestion: QUESTION_MARK.test(rest), said, work, turns };
}

/** The day by which, in a sentence that is known to ask or promise: a day is dear to find. */
function dated({ text, said, work }: Heard, code: string): { due?: Day } {
  const due = said === null ? null : dueDay(text, code, said, work);
  return due === null ? {} : { due };
}

/** How a sentence asks: at large, and as a plea. */
type Asks = { asks: boolean; isPlea: boolean; promises: boolean };

function asking(heard: Heard, { asks, isPlea, promises }: Asks, words: ActWords, code: string): Act | null {
  const { rest, isQuestion } = heard;
  const open = asks || isPlea;
  const make = (type: ActType, score: number): Act => ({ type, score, ...dated(heard, code) });
  const seen = OWN_QUOTE.test(rest) || THERE.test(rest) || (SEEN.test(rest) && !isPlea);
  if (!seen && (words.cost.test(rest) || (open && words.quote.test(rest))))
    return make('price-request', words.cost.test(rest) ? 0.93 : 0.88);
  if (!seen && !promises && heard.turns.paper()) return make('price-request', 0.85);
  if (words.meeting.test(rest) || (!promises && heard.turns.talk()))
    return make('meeting-request', open ? 0.92 : 0.82);
  const toKnow = words.toKnow.test(rest) || heard.turns.toKnow();
  if (!open && !toKnow) return null;
  if (isPlea && !toKnow) return make('request', 0.93);
  return isQuestion || toKnow ? make('question', isQuestion ? 0.92 : 0.85) : make('request', 0.85);
}

function promising(heard: Heard, words: ActWords, code: string): Act | null {
  const { rest, isQuestion } = heard;
  if (words.owed.test(rest)) return { type: 'commitment', score: 0.75, by: 'reader', ...dated(heard, code) };
  if (isQuestion || !words.promise.test(rest)) return null;
  const due = dated(heard, code);
  return { type: 'commitment', score: due.due === undefined ? 0.85 : 0.93, by: 'writer', ...due };
}

/** For and against: what settles the matter, else what stands in its way. */
function deciding(heard: Heard, words: ActWords, code: string): Act[] {
  const { rest, isQuestion } = heard;
  if (isQuestion) return [];
  if (words.declines.test(rest)) return [{ type: 'decline', score: 0.88 }];
  const doubt = words.objections.find(([pattern]) => pattern.test(rest));
  if (
    doubt !== undefined &&
    !(doubt[1] === 'authority' && (GRANTED.test(rest) || words.introduces.test(rest)))
  )
    return [{ type: 'objection', score: 0.82, about: doubt[1] }];
  const told = doubtTold(rest);
  if (told !== null) return [{ type: 'objection', score: 0.8, about: told }];
  const agreed = words.accepts.exec(rest);
  if (agreed === null || TO_COME.test(agreed[0])) return [];
  // "I will send the order on Tuesday" promises what it does not do yet.
  const promised = words.promise.exec(rest);
  const isOne =
    promised !== null &&
    promised.index < agreed.index + agreed[0].length &&
    agreed.index < promised.index + promised[0].length;
  const isPaper = PAPER.test(agreed[0]);
  const day = promised !== null || isPaper ? (dated(heard, code).due ?? null) : null;
  const promisedBy = promised === null ? null : day;
  if (isOne && promisedBy !== null) return [];
  // "The signed form follows early next week": a paper that comes on a day is none yet.
  const isToFollow = isPaper && day !== null && heard.said !== null && day > heard.said;
  if (isToFollow && !HERE.test(rest)) return [{ type: 'commitment', score: 0.85, by: 'writer', due: day }];
  const around = rest.slice(0, agreed.index) + rest.slice(agreed.index + agreed[0].length);
  if (words.unsettled.test(around)) return [];
  const also: Act[] =
    promisedBy === null ? [] : [{ type: 'commitment', score: 0.8, by: 'writer', due: promisedBy }];
  return [{ type: 'acceptance', score: 0.88 }, ...also];
}

/** What one sentence does in one language; most often nothing or one thing. `asks` is what the lexicon heard. */
export function readAct(heard: Heard, asks: boolean, lexicon: Lexicon, words: ActWords): Act[] {
  const { text, rest, said, work } = heard;
  if (words.leaves.test(rest) && !/https?:|\b(?:click|klicken|cliquez|haga clic|clique)\b/i.test(text))
    return [{ type: 'unsubscribe', score: 0.9 }];
  if (words.absent.test(text) && !heard.isQuestion) {
    const until = said === null ? null : dayAfterwards(text, lexicon.code, said, work);
    return [{ type: 'absence', score: until === null ? 0.8 : 0.9, ...(until === null ? {} : { until }) }];
  }
  const settled = deciding(heard, words, lexicon.code);
  if (settled.some(({ type }) => type !== 'objection')) return settled;
  const brought = words.introduces.test(rest) && !heard.isQuestion && !words.promise.test(rest);
  if (brought) return [...settled, { type: 'introduction', score: 0.8 }];
  // "We cannot before February" asks for nothing, whatever its verbs.
  const open = asks && settled.length === 0 && !words.owed.test(rest);
  const isPlea = words.plea.test(rest);
  // "I'll send it on Monday, then there is time for a call" promises first of all.
  const promised = open || isPlea || heard.turns.toKnow() ? null : promising(heard, words, lexicon.code);
  const isDated = promised?.due !== undefined;
  const asked = isDated
    ? null
    : asking(heard, { asks: open, isPlea, promises: promised !== null }, words, lexicon.code);
  const act = asked ?? promised;
  if (act === null) return settled;
  // "We need it by Thursday, or the crane comes only after Easter" presses: it is no reason not to go on.
  const presses = asked?.due !== undefined && settled.every(({ about }) => about === 'timing');
  return presses ? [act] : [...settled, act];
}
