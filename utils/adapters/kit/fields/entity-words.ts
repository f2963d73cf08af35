import type { Entity } from './field-name';
import { foldLabel } from './fold-label';

/** What CRMs call a kind of record, singular and plural, in nine languages; folded. */
const WORDS: Readonly<Record<Entity, string>> = {
  deal:
    'deal|deals|opportunity|opportunities|potential|potentials|sales opportunity|sales opportunities|pipeline deal|' +
    'verkaufschance|verkaufschancen|opportunitat|opportunitaten|geschaft|geschafte|abschluss|auftragschance|verkaufspotential|verkaufspotentiale|vertriebschance|vertriebschancen|' +
    'opportunite|opportunites|affaire|affaires|transaction|transactions|opportunite commerciale|' +
    'oportunidad|oportunidades|negocio|negocios|trato|tratos|negociacion|negociaciones|oportunidad de venta|' +
    'oportunidade|negocio|negociacao|negociacoes|oportunidade de venda|' +
    'opportunita|trattativa|trattative|affare|affari|' +
    'kans|kansen|verkoopkans|verkoopkansen|verkoop|' +
    '商談|案件|取引|ディール|営業案件|機会|सौदा|सौदे|अवसर|डील|मौके|oppty|opp|opps',
  lead:
    'lead|leads|prospect|prospects|enquiry|inquiry|interessent|interessenten|piste|pistes|prospecto|prospectos|' +
    'cliente potencial|clientes potenciales|posible cliente|posibles clientes|pre contacto|pre contactos|potencial|clientes potenciais|iniciativa|candidato|candidatos|' +
    'contatto potenziale|pista|pistas|リード|見込み客|見込客|引き合い|लीड|लीड्स|संभावित ग्राहक',
  contact:
    'contact|contacts|person|people|persons|individual|kontakt|kontakte|ansprechpartner|kontaktperson|personen|' +
    'personne|personnes|contacto|contactos|persona|personas|contato|contatos|pessoa|pessoas|' +
    'contatto|contatti|persone|referente|referenti|contactpersoon|contactpersonen|contacten|personen|' +
    '連絡先|取引先責任者|取引先担当者|顧客担当者|コンタクト|人物|संपर्क|संपर्को|व्यक्ति|लोग',
  account:
    'account|accounts|company|companies|organization|organizations|organisation|organisations|customer|customers|client|clients|third party|third parties|business account|' +
    'firma|firmen|unternehmen|kunde|kunden|organisation|organisationen|geschaftspartner|' +
    'compte|comptes|entreprise|entreprises|societe|societes|tiers|organisme|' +
    'cuenta|cuentas|empresa|empresas|organizacion|organizaciones|compania|companias|cliente|clientes|tercero|terceros|' +
    'conta|contas|organizacao|organizacoes|entidade|' +
    'azienda|aziende|societa|organizzazione|organizzazioni|clienti|soggetto terzo|' +
    'bedrijf|bedrijven|organisatie|organisaties|klant|klanten|relatie|relaties|' +
    '取引先|取引先企業|顧客企業|会社|企業|法人|組織|顧客|アカウント|खाता|खाते|कंपनी|कंपनियां|संगठन|संस्था|ग्राहक',
  activity:
    'activity|activities|task|tasks|event|events|call|calls|meeting|meetings|appointment|appointments|todo|to do|phone call|visit|' +
    'aktivitat|aktivitaten|aufgabe|aufgaben|termin|termine|anruf|anrufe|besprechung|besprechungen|ereignis|telefonat|' +
    'activite|activites|tache|taches|evenement|evenements|appel|appels|reunion|reunions|rendez vous|' +
    'actividad|actividades|tarea|tareas|evento|eventos|llamada|llamadas|cita|citas|reuniones|' +
    'atividade|atividades|tarefa|tarefas|ligacao|chamada|chamadas|ligacoes|reuniao|reunioes|compromisso|compromissos|' +
    'attivita|compito|compiti|eventi|chiamata|chiamate|riunione|riunioni|appuntamento|appuntamenti|' +
    'activiteit|activiteiten|taak|taken|gebeurtenis|oproep|gesprek|gesprekken|vergadering|vergaderingen|afspraak|afspraken|telefoongesprek|' +
    '活動|行動|タスク|todo|イベント|予定|通話|電話|ミーティング|会議|アクティビティ|गतिविधि|गतिविधियां|कार्य|बैठक|कॉल|घटना|मीटिंग|टास्क',
};
const folded = (words: string): ReadonlySet<string> => new Set(words.split('|').map(foldLabel));
const BY_ENTITY: Readonly<Record<Entity, ReadonlySet<string>>> = {
  deal: folded(WORDS.deal),
  lead: folded(WORDS.lead),
  contact: folded(WORDS.contact),
  account: folded(WORDS.account),
  activity: folded(WORDS.activity),
};
const ENTITIES = Object.keys(WORDS) as Entity[];

/** The entity that a word names: of a heading, a title's part, a breadcrumb, a part of a URL; null when it is none. */
export function entityOfWord(word: string): Entity | null {
  const key = foldLabel(word);
  return ENTITIES.find((entity) => BY_ENTITY[entity].has(key)) ?? null;
}

/** All words for one kind of record, folded as by `foldLabel`. */
export function wordsFor(entity: Entity): ReadonlySet<string> {
  return BY_ENTITY[entity];
}
