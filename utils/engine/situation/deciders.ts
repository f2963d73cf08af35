import type { EngineCase } from '../../model/case';
import { plain } from './plain';
import { type Party, partyOf } from './sides';

/** Somebody on the deal. `decides` is null where neither role nor job title says. */
export type DealPerson = { party: Party; decides: boolean | null };

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

function decides(role: string): boolean {
  const said = plain(role);
  return !BESIDE.test(said) && DECIDES.some((pattern) => pattern.test(said));
}

/** The people of the deal in view and whether they decide, by role and job title; [] for a lead. */
export function readDealPeople(input: EngineCase): DealPerson[] {
  return (input.deal?.contacts ?? []).map((contact) => {
    const named = [contact.role, contact.jobTitle].filter((role) => role?.trim()).map((role) => role ?? '');
    return { party: partyOf(contact), decides: named.length === 0 ? null : named.some(decides) };
  });
}
