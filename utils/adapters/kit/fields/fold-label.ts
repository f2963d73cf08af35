import { withoutUnseen } from '../../../mail/unseen';

/** Behind a label: that it must be filled in, and that an amount is without taxes. */
const REMARK =
  /\s*[([（【](?:optional|required|pflichtfeld|facultatif|obligatoire|opcional|obligatorio|obrigatorio|facoltativo|obbligatorio|optioneel|verplicht|任意|必須|वैकल्पिक|अनिवार्य|税抜|税別|ht|hors taxes?|netto|net|excl\.? (?:tax|vat|btw)|zzgl\.? mwst\.?|[%％s])[)\]）】]\s*$/u;
const ENDS = /^[\s:：*＊†‡•·|#]+|[\s:：*＊†‡•·|?？,、%％.-]+$/gu;
const COMBINING = /[\u0300-\u036f]/g;
/** Devanagari dots below are written or left out. */
const NUKTA = /\u093c/g;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** "date *de* clôture", "data *di* chiusura", "सौदे *का* मूल्य": languages and CRMs leave them out at will. */
const PARTICLE =
  / (?:of|the|de|des|du|la|le|las|los|el|del|da|do|dos|di|della|dello|von|vom|der|die|das|van|het|का|की|के)(?= )/g;

/**
 * A label in the form in which labels are compared: lower case, accents off (kana and Devanagari keep their
 * marks), "e-mail" one word, every other mark between words a space, particles, colons, asterisks, "(optional)"
 * and the percent sign gone.
 */
export function foldLabel(label: string): string {
  const plain = withoutUnseen(label)
    .normalize('NFKD')
    .replace(COMBINING, '')
    .replace(NUKTA, '')
    .normalize('NFC')
    .replace(/([a-z\d])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(ENDS, '')
    .replace(REMARK, '')
    .replace(ENDS, '')
    .replace(/ß/g, 'ss')
    .replace(/\b(?:d|l|dell|all|nell)['’ʼ`´]/g, '')
    .replace(/\be[\s-](?=mail)/g, 'e')
    .replace(/\bemails\b/g, 'email')
    .replace(/[-_/.,'’()[\]（）【】・･°\s\u2010-\u2015]+/g, ' ')
    .trim();
  return CJK.test(plain) ? plain.replace(/ /g, '') : plain.replace(PARTICLE, '');
}
