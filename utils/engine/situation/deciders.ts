import type { EngineCase } from '../../model/case';
import { plain } from './plain';
import { type Party, partyOf } from './sides';

/** Whether somebody decides: `maybe` has a say in some firms and none in others; null where neither role nor job title says. */
export type DealPerson = { party: Party; decides: 'yes' | 'maybe' | 'no' | null };

/** Who is called so decides, or signs; nine languages, without accents. */
const DECIDES = [
  /\b(?:decision[- ]?makers?|deciders?|economic buyer|approver|signatory|budget (?:holder|owner)|founder|co-?founder|chief|c[efot]o|cio|cmo|cpo|president|managing director|md|director|head|partner|vp|vice president|principal|(?:commercial|general|purchas\p{L}+|procurement|buying) manager|manager (?:of )?(?:commercial|purchas\p{L}+|procurement)|bursar)\b/u,
  /(?<!\b(?:product|process|system|data|app|application|project) )\bowners?\b/,
  /entscheide[rn]|entscheidungs|geschaftsfuhr|inhaber|vorstand|prokurist|(?<!projekt|team|gruppen)leit(?:er|ung)|\bchefin?\b/,
  /consejer[oa]s? delegad|\btrustees?\b|\bpresident[ea]?\b|\bprasident|legale rappresentante|\badministrador|vorsitzend|bedrijfsleider/,
  /decideu[rs]|decideuse|decisionnaire|\bgerant|dirigeant|directeur|directrice|\bpdg\b|proprietaire|\bpatron|fondat/,
  /\bdecisora?\b|duen[oa]|propietari|gerente(?! de (?:proyecto|projeto|cuenta|conta))|directora?\b|fundador|\bsoci[oa]\b|apoderad/,
  /decisor|\bdon[oa]\b|proprietari|diretora?\b/,
  /decisore|decisional|titolare|amministrat(?:ore|rice)|direttore|direttrice/,
  /beslisser|eigenaar|bestuurder|oprichter|zaakvoerder/,
  /決裁|決定権|意思決定|社長|取締役|部長|経営者/,
  /निर्णय|मालिक|निदेशक|संस्थापक|\bmalik\b/,
];
/** Beside somebody who decides is not the same as deciding. */
const BESIDE =
  /\bnot\b|\bno\b|\bnon\b|\bnicht\b|\bkein|\bpas\b|\bnao\b|\bniet\b|\bgeen\b|influenc|assist|secretar|sekretar|でない|ではない|नहीं|to the (?:ceo|cfo|director)/;

/** Who leads a part of a firm, or keeps its money, signs in a small one. */
const MAY_DECIDE =
  /(?<!\b(?:product|project|account|office|community|data|case) )\bmanager(?!ial)|\bmgr\b|\bfinanc|\bfinanz|treasurer|\bbursar|purchas|procurement|\bbuyer|\baccounts?$|controller|einkauf|\bverwaltung\b|\bachats?\b|acheteu[rs]|responsable (?:des? )?(?:achats?|compras)|\bcompras\b|comprador|acquisti|inkoop|\bjef[ea] de compras|tesorer|tresor|購買|調達|課長|次長|マネージャ|प्रबंधक/;

function decides(role: string): 'yes' | 'maybe' | 'no' {
  const said = plain(role);
  if (BESIDE.test(said)) return 'no';
  if (DECIDES.some((pattern) => pattern.test(said))) return 'yes';
  return MAY_DECIDE.test(said) ? 'maybe' : 'no';
}

const MOST_FIRST = ['yes', 'maybe', 'no'] as const;

/** The people of the deal in view and whether they decide, by role and job title; [] for a lead. */
export function readDealPeople(input: EngineCase): DealPerson[] {
  return (input.deal?.contacts ?? []).map((contact) => {
    const named = [contact.role, contact.jobTitle].filter((role) => role?.trim()).map((role) => role ?? '');
    const told = named.map(decides);
    return { party: partyOf(contact), decides: MOST_FIRST.find((say) => told.includes(say)) ?? null };
  });
}
