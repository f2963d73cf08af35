import type { FieldName } from './field-name';
import { foldLabel } from './fold-label';

/** What a word before or behind a field's own word adds to it, and which fields can take it. */
interface Qualifier {
  readonly fields: ReadonlySet<FieldName>;
  /** How much less that field is the one looked for. */
  readonly rank: number;
  readonly words: string;
}

const REACHED: ReadonlySet<FieldName> = new Set(['email', 'phone']);
const QUALIFIERS: readonly Qualifier[] = [
  {
    fields: new Set(['closeDate', 'amount', 'probability']),
    rank: 0,
    words:
      'expected|estimated|est|planned|projected|anticipated|target|forecast|forecasted|potential|potentiel|potentielle|potencial|potenziale|potenzieller|potenzielles|potentieel|potentiële|' +
      'erwarteter|erwartetes|erwartete|erwartet|voraussichtlicher|voraussichtliches|voraussichtlich|geplanter|geplantes|geplant|geschätzter|geschätztes|geschätzte|geschätzt|prognostiziertes|gesch|vorauss|erw|' +
      'prévue|prévu|prévus|estimée|estimé|attendue|attendu|attendus|espéré|espérés|prévisionnelle|prévisionnel|souhaitée|' +
      'previsto|prevista|previstos|estimado|estimada|estimados|esperado|esperada|esperados|probable|proyectada|tentativa|programada|objetivo|' +
      'provável|projetada|previsão|stimato|stimata|stimati|stimate|atteso|attesa|attesi|presunto|presunta|previsti|previste|obiettivo|previsione|' +
      'verwachte|verwacht|geschatte|geschat|geplande|voorziene|अपेक्षित|अनुमानित|संभावित|प्रत्याशित',
  },
  {
    fields: new Set(['email', 'phone', 'contacts', 'account', 'website']),
    rank: 0,
    words:
      'primary|main|key|haupt|primäre|primärer|primäres|principal|principale|primaire|primario|primaria|primair|मुख्य|प्राथमिक|メイン|associated|related|linked|zugeordneter|zugeordnete|zugehöriger|zugehörige|verknüpfter|associé|associés|associée|lié|liés|liée|asociado|asociados|asociada|relacionado|relacionados|relacionada|associado|associados|associada|associato|associati|associata|collegato|collegati|collegata|gekoppeld|gekoppelde|gerelateerd|gerelateerde|संबद्ध|संबंधित|関連|関連する|関連付けられた|主要|1',
  },
  {
    fields: new Set(['email', 'phone', 'website']),
    rank: 0,
    words: 'contact|kontakt|contacto|contato|contatto|संपर्क|連絡先',
  },
  {
    fields: REACHED,
    rank: 1,
    words:
      'work|office|business|direct|company|corporate|pro|prof|geschäftlich|geschäftliche|geschäftlicher|dienstlich|dienstliche|beruflich|berufliche|büro|arbeit|firma|firmen|zentrale|' +
      'professionnel|professionnelle|bureau|travail|entreprise|société|directe|fixe|trabajo|laboral|oficina|directo|fijo|profesional|corporativo|empresarial|comercial|empresa|' +
      'trabalho|escritório|fixo|direto|profissional|lavoro|ufficio|aziendale|diretto|fisso|werk|zakelijk|zakelijke|kantoor|vast|vaste|कार्य|कार्यालय|कार्यालयीन|व्यावसायिक|ऑफिस|कंपनी|勤務先|会社|仕事用|職場|オフィス|直通|代表',
  },
  {
    fields: new Set(['phone']),
    rank: 2,
    words:
      'mobile|cell|cellular|mobil|handy|portable|móvil|celular|móvel|cellulare|mobiel|mobiele|मोबाइल|सेल|携帯|モバイル',
  },
  {
    fields: REACHED,
    rank: 3,
    words:
      'home|personal|private|privat|other|secondary|alternate|alternative|additional|2|weitere|weiteres|andere|anderes|sonstiges|sonstige|sekundäre|zweite|' +
      'domicile|personnel|perso|privé|autre|secondaire|alternatif|casa|particular|otro|otra|secundario|secundaria|alternativo|domicilio|pessoal|residencial|outro|secundário|' +
      'personale|privata|privato|abitazione|altro|altra|secondario|secondaria|alternativa|thuis|ander|overige|secundair|persoonlijk|persoonlijke|' +
      'व्यक्तिगत|निजी|घर|अन्य|वैकल्पिक|द्वितीयक|自宅|個人|個人用|その他|その他の|予備|サブ',
  },
  {
    fields: new Set(['phone']),
    rank: 0,
    words: 'number|no|nr|numéro|número|num|n|nº|numero|nummer|नंबर|न|संख्या|番号',
  },
  {
    fields: new Set(['email', 'website']),
    rank: 0,
    words: 'address|id|url|adresse|dirección|endereço|indirizzo|adres|पता|आईडी|एड्रेस|アドレス',
  },
  {
    fields: new Set(['account', 'contacts', 'owner']),
    rank: 0,
    words: 'name|nom|nombre|nome|naam|नाम|名|名称|氏名',
  },
  {
    fields: new Set(['stage', 'source', 'currency', 'probability', 'closeDate']),
    rank: 0,
    words: 'sales|code|vente|ventas|venta|vendas|venda|vendite|vendita|बिक्री|pipeline',
  },
  {
    fields: new Set(['createdAt', 'closeDate']),
    rank: 0,
    words:
      'date|time|on|at|datum|zeit|zeitpunkt|termin|tag|am|um|bis|heure|et|fecha|hora|y|en|a|data|e|em|ora|il|in|tijd|op|om|तिथि|दिनांक|तारीख|समय|को|गया|गई|日|日時|日付|時間|時刻|年月日|予定|予定日|見込|見込日|見込み日|期日',
  },
  {
    fields: new Set(['owner']),
    rank: 0,
    words:
      'user|person|employee|sales|record|name|to|benutzer|nutzer|person|mitarbeiter|an|utilisateur|personne|commercial|usuario|persona|registro|ventas|comercial|a|usuário|utilizador|pessoa|utente|record|gebruiker|persoon|aan|उपयोगकर्ता|व्यक्ति|बिक्री|को|किया|गया|असाइन किया|ユーザー|者|自社|社内|営業|先',
  },
  {
    fields: new Set(['probability']),
    rank: 0,
    words:
      'success|winning|win|to|closing|close|succès|réussite|gain|gagner|clôture|conclusion|signature|éxito|ganar|ganancia|cierre|sucesso|ganho|ganhar|fechamento|fecho|conclusão|successo|vittoria|vincita|chiusura|op|succes|winst|afsluiting|slagen|जीत|जीतने|सफलता|समापन|प्रतिशत|受注|成約|成功|獲得|成立|クローズ|percentage',
  },
  {
    fields: new Set(['description']),
    rank: 0,
    words:
      'internal|public|private|additional|information|info|interne|interner|öffentliche|weitere|informationen|informations|publique|privée|générales|complémentaires|interna|internas|internos|pública|privada|adicional|adicionales|información|informação|informações|adicionais|pubblica|privata|aggiuntive|informazioni|openbare|extra|aanvullende|informatie|आंतरिक|विस्तृत|社内|内部',
  },
  {
    fields: new Set(['stage']),
    rank: 0,
    words: 'current|aktuelle|actuelle|actual|atual|attuale|huidige|वर्तमान|現在の',
  },
];
const BY_WORD: ReadonlyMap<string, readonly Qualifier[]> = QUALIFIERS.reduce((map, qualifier) => {
  for (const word of qualifier.words.split('|').map(foldLabel))
    map.set(word, [...(map.get(word) ?? []), qualifier]);
  return map;
}, new Map<string, Qualifier[]>());
const CJK_WORDS = [...BY_WORD.keys()].filter((word) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(word));

/** A label without some of its qualifiers, and what they ask of the field that the rest names. */
export interface Unqualified {
  rest: string;
  fits(field: FieldName): boolean;
  rankFor(field: FieldName): number;
}

function unqualified(rest: string, taken: readonly (readonly Qualifier[])[]): Unqualified {
  const of = (field: FieldName) => taken.map((readings) => readings.find(({ fields }) => fields.has(field)));
  return {
    rest,
    fits: (field) => of(field).every(Boolean),
    rankFor: (field) => Math.max(...of(field).map((qualifier) => qualifier?.rank ?? 0)),
  };
}

/** The ways to take qualifying words off a folded label, few words first: "expected close date" → "close date". */
export function withoutQualifiers(key: string): Unqualified[] {
  const found: Unqualified[] = [];
  const tokens = key.split(' ');
  const places = tokens.flatMap((token, at) => (BY_WORD.has(token) ? [at] : []));
  const without = (drop: readonly number[]) => {
    const rest = tokens.filter((_, at) => !drop.includes(at)).join(' ');
    if (rest !== '')
      found.push(
        unqualified(
          rest,
          drop.map((at) => BY_WORD.get(tokens[at] ?? '') ?? []),
        ),
      );
  };
  for (const at of places) without([at]);
  if (places.length > 1) for (const at of places) without(places.filter((place) => place !== at));
  if (places.length > 1) without(places);
  for (const word of CJK_WORDS) {
    const readings = [BY_WORD.get(word) ?? []];
    if (key.startsWith(word) && key !== word)
      found.push(unqualified(key.slice(word.length).replace(/^の/, ''), readings));
    if (key.endsWith(word) && key !== word) found.push(unqualified(key.slice(0, -word.length), readings));
  }
  return found;
}
