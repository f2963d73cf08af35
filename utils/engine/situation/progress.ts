import type { EngineCase } from '../../model/case';
import type { Calendar, Moment } from '../calendar';
import { sentencesOf } from '../signals/sentences';
import { plain } from './plain';
import { MILESTONES, type Milestone } from './process';
import type { RecordFacts } from './record';
import type { Mail, Talk } from './talk';
import { touchOf } from './touches';

/** What was done or settled. */
export type Fact = 'demo' | 'proposal' | 'contract' | 'agreed';

/** Something that shows how far the deal has come: what, the sentence, who says so, and when it was. */
export type Progress = { fact: Fact; milestone: Milestone; text: string; at: Moment; mail: Mail | null };

/** Who has the contract has agreed to one. */
const milestoneOf = (fact: Fact): Milestone => (fact === 'contract' ? 'agreed' : fact);

const DEMO =
  /\bdemo|vorfuhrung|prasentation|presentation|presentacion|apresentacao|presentazione|dimostrazione|デモ|डेमो/;
/** What shows the thing at work under other names; it counts where they met for it. */
const TRIED =
  /\b(?:trial (?:lesson|class|day|run|session|drive|shift|workout)|test (?:drive|run|day|session|ride)|taster|tasting|walk-?through|pilot (?:day|session)|show(?:ing|room)|(?:sample|fitting) session|probe(?:stunde|training|fahrt|tag|lauf|essen|betrieb)|testfahrt|testlauf|verkostung|besichtigung einer anlage|essai|degustation|visite de demonstration|clase de prueba|prueba de|cata\b|degustacion|aula (?:experimental|teste)|teste (?:de|no|na)|degustacao|lezione di prova|prova (?:pratica|su strada)|degustazione|proef(?:les|rit|dag|draai\w*|training)|proeverij)\b|体験|試乗|試食|試運転|実演|ट्रायल|\btrial (?:hua|liya|kiya|ho gay[ai])\b/;
const DEMO_DONE =
  /\b(?:held|done|gave|given|ran|went|showed|shown|had|completed|delivered|gehalten|gezeigt|gelaufen|durchgefuhrt|fait|faite|realisee|donnee|tenue|hecha|realizada|hicimos|dimos|feita|fizemos|fatta|svolta|effettuata|tenuta|gegeven|gehouden|gedaan|ho gay[ai]|di gayi)\b|実施|行いました|行った|しました|हो गय|दिया|दी गई/;
const DEMO_THANKS =
  /(?:thank|dank|merci|gracias|obrigad|grazie|bedankt|ありがとう|धन्यवाद).{0,40}(?:demo\b|demostra|vorfuhrung|prasentation|presenta|apresenta|デモ|डेमो)(?!.{0,20}(?:invit|link|slot|termin|einlad|offer))/;

const PROPOSAL =
  /proposal|quote|quotation|\boffer\b|angebot|offerte|offre\b|devis|proposition|propuesta|presupuesto|cotizacion|oferta|proposta|orcamento|cotacao|preventivo|offerta|見積|提案書|प्रस्ताव|कोटेशन/;
const CONTRACT =
  /contract\b|agreement\b|order form|vertrag(?!lich)|contrat\b|bon de commande|contrato|contratto|overeenkomst|契約書|अनुबंध/;
const SENT =
  /\b(?:attached|enclosed|sent|submitted|shared|delivered|here is|here's|please find|find attached|anbei|beigefugt|im anhang|geschickt|gesendet|versandt|verschickt|ci-joint|en piece jointe|envoyee?|transmis|adjunto|adjunta|adjuntamos|enviad[oa]|envie|mandad[oa]|mande|anexo|anexa|segue|enviei|enviamos|allegato|allegata|in allegato|inviat[oa]|mandat[oa]|bijgevoegd|bijlage|bijgaand|verstuurd|gestuurd|bheja|bhej diya)\b|添付|送付|お送り|送りました|भेज दि|भेजा|संलग्न/;

const AGREED =
  /\b(?:agreed|agree with|agree to|settled|accept(?:ed)?|happy with|einig|geeinigt|einverstanden|zugesagt|zugestimmt|d'accord (?:sur|avec|pour)|convenus?|accepte|acordad[oa]s?|acordamos|de acuerdo con|aceptad[oa]s?|acertad[oa]s?|acertamos|de acordo com|aceit[oa]s?|concordat[oi]|d'accordo (?:su|con)|accettat[oa]|akkoord|overeengekomen|sahmat)\b|合意|同意|承諾|सहमत|मंज़ूर|मंजूर/;
const TERMS =
  /\b(?:terms|price|pricing|prices|scope|contract|commercials|conditions|offer|proposal|quote|in principle|verbally|konditionen|preis|preise|vertrag|angebot|umfang|grundsatz|mundlich|conditions|prix|tarif|contrat|devis|offre|condiciones|precio|contrato|propuesta|oferta|presupuesto|condicoes|termos|preco|proposta|orcamento|condizioni|prezzo|contratto|offerta|preventivo|voorwaarden|prijs|contract|offerte|mondeling)\b|条件|価格|契約|見積|提案|शर्त|कीमत|अनुबंध/;

/** What is yet to be, was not, or is only asked. */
const UNREAL =
  /[?？]\s*$|\b(?:will|shall|going to|tomorrow|next week|planned|scheduled|if|once|when|until|unless|not|no|never|didn't|don't|hasn't|cancell?ed|postponed|to be|wird|werden|werde|morgen|nachste|geplant|wenn|sobald|sofern|falls|nicht|kein\w*|verschoben|abgesagt|demain|prochaine|prevue?|si|pas|annulee?|reportee?|manana|proxim[ao]|cuando|cuanto|no|aplazada|amanha|quando|se|nao|adiada|domani|prossim[ao]|non|rinviata|morgen|volgende|als|zodra|niet|geen|kal)\b|予定|次回|もし|たら|ません|ない|अगर|नहीं|कल/;

/** In one breath: "proposal out, call agreed" agrees to a call. */
const agreesToTerms = (said: string) =>
  said.split(/[,;:、]/).some((part) => AGREED.test(part) && TERMS.test(part));

const isReal = (said: string) => !UNREAL.test(said);

/** How far a sentence that one of us wrote down or sent says that the deal is. */
function ownSentence(said: string, met: boolean): Fact | null {
  if (!isReal(said)) return null;
  if (SENT.test(said) && CONTRACT.test(said)) return 'contract';
  if (agreesToTerms(said)) return 'agreed';
  if (SENT.test(said) && PROPOSAL.test(said)) return 'proposal';
  if (met && TRIED.test(said)) return 'demo';
  return DEMO.test(said) && (met || DEMO_DONE.test(said)) ? 'demo' : null;
}

/** The same of a sentence that they wrote. */
function theirSentence(said: string): Fact | null {
  if (!isReal(said)) return null;
  if (agreesToTerms(said)) return 'agreed';
  return DEMO_THANKS.test(said) ? 'demo' : null;
}

const accepts = (said: string, { text }: Mail) =>
  text().lists.some(({ acceptance }) => acceptance.test(said));

function inMails(talk: Talk): Progress[] {
  return talk.persons.slice(-12).flatMap((mail) => {
    const { at, side } = mail;
    if (at === null) return [];
    const read = side === 'ours' ? (said: string) => ownSentence(said, false) : theirSentence;
    return mail.text().sentences.flatMap(({ text }): Progress[] => {
      const fact = read(plain(text));
      // What we wrote of an agreement is our wish until they or the log say so.
      if (fact === null || (side === 'ours' && fact === 'agreed')) return [];
      // Who accepts in words that bind has bought, which is more than a stage.
      if (side === 'theirs' && accepts(text, mail)) return [];
      return [{ fact, milestone: milestoneOf(fact), text, at, mail }];
    });
  });
}

function inLog(input: EngineCase, calendar: Calendar): Progress[] {
  return (input.activities ?? []).flatMap((activity) => {
    const at = calendar.read(activity.at);
    const touch = touchOf(activity, calendar);
    const isInward = touch?.what === 'email' && touch.direction === 'in';
    if (at === null || at.ms > calendar.now || isInward || /stage/i.test(activity.type)) return [];
    const met = touch?.what === 'meeting' && touch.reached;
    return sentencesOf((activity.text ?? '').slice(0, 8000)).flatMap(({ text }): Progress[] => {
      const fact = ownSentence(plain(text), met);
      return fact === null ? [] : [{ fact, milestone: milestoneOf(fact), text, at, mail: null }];
    });
  });
}

/**
 * The farthest that the deal has come by what was said and noted since it entered its stage; the newest where several
 * say so. Null where nothing does: what is planned, asked or conditional does not count.
 */
export function readProgress(
  input: EngineCase,
  record: RecordFacts | null,
  talk: Talk,
  calendar: Calendar,
): Progress | null {
  if (record?.kind !== 'deal') return null;
  const since = record.stageEntered?.day ?? '';
  const rank = ({ milestone }: Progress) => MILESTONES.indexOf(milestone);
  return (
    [...inMails(talk), ...inLog(input, calendar)]
      .filter(({ at }) => at.day >= since && at.ms <= calendar.now)
      .sort((one, other) => rank(one) - rank(other) || one.at.ms - other.at.ms)
      .at(-1) ?? null
  );
}
