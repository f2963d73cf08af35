import { describe, expect, it } from 'vitest';
import { profiles } from '../../utils/adapters/crm-registry';

const GUID = '0b1f5e7a-2c3d-4e5f-8a9b-0c1d2e3f4a5b';
const ESPO_ID = '6b02fdfb02ca1b366';

/** By site: addresses of its pages and what they say: entity and id, or that it is no record. */
const ADDRESSES: Record<string, Record<string, string>> = {
  hubspot: {
    'https://app.hubspot.com/contacts/4471209/record/0-3/998877': 'deal 998877',
    'https://app-eu1.hubspot.com/contacts/4471209/record/0-3/998877/view/1?eschref=%2Fcontacts':
      'deal 998877',
    'https://app-na2.hubspot.com/contacts/4471209/record/0-1/51': 'contact 51',
    'https://app.hubspot.com/contacts/4471209/record/0-2/52/': 'account 52',
    'https://app.hubspot.com/contacts/4471209/record/0-136/53': 'lead 53',
    'https://app.hubspot.com/contacts/4471209/deal/998877': 'deal 998877',
    'https://app.hubspot.com/contacts/4471209/contact/51?interaction=note': 'contact 51',
    'https://app.hubspot.com/contacts/4471209/company/52': 'account 52',
    'https://app.hubspot.com/tasks/4471209/view/all/task/77': 'activity 77',
    'https://app.hubspot.com/contacts/4471209/record/0-5/60': 'other',
    'https://app.hubspot.com/contacts/4471209/objects/0-3/views/all/list': 'other',
    'https://app.hubspot.com/contacts/4471209/objects/0-3/views/all/board': 'other',
    'https://app-eu1.hubspot.com/reports-dashboard/4471209/view/12': 'other',
    'https://app.hubspot.com/settings/4471209/user-preferences/profile': 'other',
  },
  salesforce: {
    'https://acme.lightning.force.com/lightning/r/Opportunity/0065g00000ABCdeAAF/view':
      'deal 0065g00000ABCdeAAF',
    'https://acme.lightning.force.com/lightning/r/Opportunity/0065g00000ABCdeAAF/edit?count=1':
      'deal 0065g00000ABCdeAAF',
    'https://acme--dev.sandbox.lightning.force.com/lightning/r/Lead/00Q5g00000ABCdeAAF/view':
      'lead 00Q5g00000ABCdeAAF',
    'https://acme.lightning.force.com/lightning/r/0035g00000ABCde/view': 'contact 0035g00000ABCde',
    'https://acme.lightning.force.com/lightning/r/Account/0015g00000ABCdeAAF/view?ws=%2Flightning%2Fr%2FCase%2F500x%2Fview':
      'account 0015g00000ABCdeAAF',
    'https://acme.lightning.force.com/lightning/r/Task/00T5g00000ABCdeAAF/view':
      'activity 00T5g00000ABCdeAAF',
    'https://acme.lightning.force.com/one/one.app#/sObject/0065g00000ABCdeAAF/view':
      'deal 0065g00000ABCdeAAF',
    'https://acme.my.salesforce.com/0065g00000ABCde': 'deal 0065g00000ABCde',
    'https://agency.lightning.crmforce.mil/lightning/r/Opportunity/0065g00000ABCdeAAF/view':
      'deal 0065g00000ABCdeAAF',
    'https://acme.lightning.force.com/lightning/r/Case/5005g00000ABCdeAAF/view': 'other',
    'https://acme.lightning.force.com/lightning/r/Opportunity/0065g00000ABCdeAAF/related/OpportunityContactRoles/view':
      'other',
    'https://acme.lightning.force.com/lightning/o/Opportunity/list?filterName=Recent': 'other',
    'https://acme.lightning.force.com/lightning/o/Opportunity/new': 'other',
    'https://acme.lightning.force.com/lightning/page/home': 'other',
    'https://acme.lightning.force.com/lightning/setup/SetupOneHome/home': 'other',
  },
  pipedrive: {
    'https://acme.pipedrive.com/deal/42': 'deal 42',
    'https://app.pipedrive.com/deal/42?scrollTo=x': 'deal 42',
    'https://acme.pipedrive.com/person/7': 'contact 7',
    'https://acme.pipedrive.com/organization/8/': 'account 8',
    [`https://acme.pipedrive.com/leads/inbox/${GUID}`]: `lead ${GUID}`,
    'https://acme.pipedrive.com/pipeline/1/user/everyone': 'other',
    'https://acme.pipedrive.com/deals/list/user/everyone': 'other',
    'https://acme.pipedrive.com/leads/inbox': 'other',
    'https://acme.pipedrive.com/activities/list': 'other',
    'https://acme.pipedrive.com/settings/profile': 'other',
    'https://acme.pipedrive.com/progress/insights/dashboard': 'other',
  },
  zoho: {
    'https://crm.zoho.com/crm/org20071234/tab/Potentials/4876876000000333001': 'deal 4876876000000333001',
    'https://crm.zoho.eu/crm/tab/Leads/4876876000000333002': 'lead 4876876000000333002',
    'https://crm.zoho.in/crm/org1/tab/Contacts/4876876000000333003/canvas/4876876000000999':
      'contact 4876876000000333003',
    'https://crm.zoho.com.au/crm/org1/tab/Accounts/4876876000000333004/edit': 'account 4876876000000333004',
    'https://crm.zohocloud.ca/crm/org1/tab/Tasks/4876876000000333005': 'activity 4876876000000333005',
    'https://crmsandbox.zoho.com/crm/acme/tab/Calls/4876876000000333006': 'activity 4876876000000333006',
    'https://one.zoho.com/zohoone/acme/home/cxapp/crm/org1/tab/Potentials/4876876000000333001':
      'deal 4876876000000333001',
    'https://crm.zoho.com/crm/EntityInfo.do?module=Potentials&id=4876876000000333001':
      'deal 4876876000000333001',
    'https://crm.zoho.com/crm/org1/tab/Potentials/custom-view/4876876000000087501/list?page=1': 'other',
    'https://crm.zoho.com/crm/org1/tab/Potentials/custom-view/4876876000000087501/kanban': 'other',
    'https://crm.zoho.com/crm/org1/tab/Potentials/create': 'other',
    'https://crm.zoho.com/crm/org1/tab/Cases/4876876000000333007': 'other',
    'https://crm.zoho.com/crm/org1/tab/Home/begin': 'other',
    'https://crm.zoho.com/crm/org1/settings/users': 'other',
  },
  dynamics: {
    [`https://acme.crm4.dynamics.com/main.aspx?appid=${GUID}&pagetype=entityrecord&etn=opportunity&id=${GUID}`]: `deal ${GUID}`,
    [`https://acme.crm.dynamics.com/main.aspx?app=d365default&forceUCI=1&id=${GUID.toUpperCase()}&etn=lead&pagetype=entityrecord`]: `lead ${GUID}`,
    [`https://acme.crm11.dynamics.com/main.aspx?pagetype=entityrecord&etn=contact&id=%7b${GUID}%7d`]: `contact ${GUID}`,
    [`https://acme.crm.dynamics.cn/main.aspx?etc=1&pagetype=entityrecord&id=${GUID}`]: `account ${GUID}`,
    [`https://crm.acme.example/Acme/main.aspx?etn=phonecall&pagetype=entityrecord&id=${GUID}`]: `activity ${GUID}`,
    'https://acme.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=opportunity': 'other',
    [`https://acme.crm4.dynamics.com/main.aspx?pagetype=entityrecord&etn=incident&id=${GUID}`]: 'other',
    [`https://acme.crm4.dynamics.com/main.aspx?pagetype=entitylist&etn=opportunity&viewid=${GUID}`]: 'other',
    [`https://acme.crm4.dynamics.com/main.aspx?pagetype=dashboard&id=${GUID}`]: 'other',
    'https://acme.crm4.dynamics.com/apps': 'other',
  },
  odoo: {
    'https://odoo.acme.example/web#id=6&menu_id=117&action=209&model=crm.lead&view_type=form': 'deal 6',
    'https://acme.odoo.com/web?debug=1#cids=1&id=6&model=crm.lead&view_type=form': 'deal 6',
    'https://odoo.acme.example/web#id=23&model=res.partner&view_type=form': 'contact 23',
    'https://odoo.acme.example/web#id=1&model=calendar.event&view_type=form': 'activity 1',
    'https://acme.odoo.com/odoo/crm/12': 'deal 12',
    'https://acme.odoo.com/odoo/crm/12?debug=assets': 'deal 12',
    'https://acme.odoo.com/odoo/crm.lead/12': 'deal 12',
    'https://acme.odoo.com/odoo/m-crm.lead/12': 'deal 12',
    'https://acme.odoo.com/odoo/action-521/12': 'any 12',
    'https://acme.odoo.com/odoo/contacts/3': 'contact 3',
    'https://acme.odoo.com/odoo/crm/12/res.partner/3': 'contact 3',
    'https://acme.odoo.com/odoo/calendar/4': 'activity 4',
    'https://acme.odoo.com/odoo/crm/12/action-330': 'other',
    'https://acme.odoo.com/odoo/crm': 'other',
    'https://acme.odoo.com/odoo/crm/new': 'other',
    'https://acme.odoo.com/odoo/action-521': 'other',
    'https://acme.odoo.com/odoo/sale.order/12': 'other',
    'https://acme.odoo.com/odoo/settings': 'other',
    'https://acme.odoo.com/odoo': 'other',
    'https://odoo.acme.example/web#action=209&model=crm.lead&view_type=kanban': 'other',
    'https://odoo.acme.example/web#model=crm.lead&view_type=form': 'other',
    'https://odoo.acme.example/web#id=4&model=sale.order&view_type=form': 'other',
  },
  espocrm: {
    [`https://crm.acme.example/#Opportunity/view/${ESPO_ID}`]: `deal ${ESPO_ID}`,
    [`https://acme.example/intern/espo/#Opportunity/edit/${ESPO_ID}`]: `deal ${ESPO_ID}`,
    [`http://crm.local:8080/?lang=de#Lead/view/${ESPO_ID}`]: `lead ${ESPO_ID}`,
    [`https://crm.acme.example/#Contact/view/${ESPO_ID}/rebuild`]: `contact ${ESPO_ID}`,
    [`https://crm.acme.example/#Account/view/${ESPO_ID}`]: `account ${ESPO_ID}`,
    [`https://crm.acme.example/#Call/view/${ESPO_ID}`]: `activity ${ESPO_ID}`,
    [`https://crm.acme.example/#CLicence/view/${ESPO_ID}`]: `any ${ESPO_ID}`,
    [`https://crm.acme.example/#User/view/${ESPO_ID}`]: 'other',
    [`https://crm.acme.example/#Case/view/${ESPO_ID}`]: 'other',
    'https://crm.acme.example/#Opportunity': 'other',
    'https://crm.acme.example/#Opportunity/list/primaryFilter=open': 'other',
    'https://crm.acme.example/#Opportunity/create': 'other',
    [`https://crm.acme.example/#Opportunity/related/${ESPO_ID}/contacts`]: 'other',
    'https://crm.acme.example/#Admin/settings': 'other',
    'https://crm.acme.example/#Calendar/show/mode=month': 'other',
  },
  suitecrm: {
    [`https://crm.acme.example/index.php?module=Opportunities&action=DetailView&record=${GUID}`]: `deal ${GUID}`,
    [`https://acme.example/suite/index.php?action=EditView&record=${GUID}&module=Opportunities&offset=1`]: `deal ${GUID}`,
    [`https://crm.acme.example/index.php?action=ajaxui#ajaxUILoc=index.php%3Fmodule%3DLeads%26action%3DDetailView%26record%3D${GUID}`]: `lead ${GUID}`,
    [`https://crm.acme.example/#/opportunities/record/${GUID}`]: `deal ${GUID}`,
    [`https://crm.acme.example/public/#/opportunities/edit/${GUID}?return_module=home`]: `deal ${GUID}`,
    [`https://crm.acme.example/#/contacts/record/${GUID}?offset=1`]: `contact ${GUID}`,
    [`https://crm.acme.example/#/accounts/record/${GUID}`]: `account ${GUID}`,
    [`https://crm.acme.example/#/calls/record/${GUID}`]: `activity ${GUID}`,
    [`https://crm.acme.example/#/cases/record/${GUID}`]: 'other',
    'https://crm.acme.example/#/opportunities/index': 'other',
    'https://crm.acme.example/#/opportunities/create': 'other',
    'https://crm.acme.example/#/opportunities?return_module=home': 'other',
    'https://crm.acme.example/#/home': 'other',
    'https://crm.acme.example/index.php?module=Opportunities&action=index': 'other',
    'https://crm.acme.example/index.php?module=Opportunities&action=EditView': 'other',
    'https://crm.acme.example/index.php?module=Administration&action=index': 'other',
  },
  dolibarr: {
    'https://erp.acme.example/projet/card.php?id=17': 'deal 17',
    'https://acme.example/dolibarr/htdocs/projet/card.php?id=17&action=edit&token=newtoken': 'deal 17',
    'https://erp.acme.example/projet/card.php?ref=PJ2611-0001': 'deal null',
    'https://erp.acme.example/projet/card.php': 'deal null',
    'https://erp.acme.example/comm/propal/card.php?id=4': 'other',
    'https://erp.acme.example/societe/card.php?socid=11': 'account 11',
    'https://erp.acme.example/societe/card.php?id=11': 'account 11',
    'https://erp.acme.example/comm/card.php?socid=11': 'account 11',
    'https://erp.acme.example/contact/card.php?id=10': 'contact 10',
    'https://erp.acme.example/comm/action/card.php?id=83': 'activity 83',
    'https://erp.acme.example/projet/card.php?action=create&socid=11': 'other',
    'https://erp.acme.example/projet/list.php?search_usage_opportunity=1': 'other',
    'https://erp.acme.example/projet/tasks.php?id=17': 'other',
    'https://erp.acme.example/compta/facture/card.php?facid=9': 'other',
    'https://erp.acme.example/index.php?mainmenu=home': 'other',
    'https://erp.acme.example/comm/action/index.php?mode=show_month': 'other',
  },
  twenty: {
    [`https://app.twenty.com/object/opportunity/${GUID}`]: `deal ${GUID}`,
    [`https://acme.twenty.com/object/opportunity/${GUID}?viewId=1#timeline`]: `deal ${GUID}`,
    [`https://crm.acme.example/object/person/${GUID}`]: `contact ${GUID}`,
    [`https://crm.acme.example/object/company/${GUID}/`]: `account ${GUID}`,
    [`https://crm.acme.example/object/task/${GUID}`]: `activity ${GUID}`,
    [`https://crm.acme.example/object/licence/${GUID}`]: `any ${GUID}`,
    [`https://crm.acme.example/object/workflow/${GUID}`]: 'other',
    'https://crm.acme.example/objects/opportunities?filter%5Bname%5D=x': 'other',
    'https://crm.acme.example/objects/people': 'other',
  },
  frappe: {
    'https://crm.acme.example/crm/deals/CRM-DEAL-2026-00012#activity': 'deal CRM-DEAL-2026-00012',
    'https://acme.frappe.cloud/crm/leads/CRM-LEAD-2026-00003': 'lead CRM-LEAD-2026-00003',
    'https://crm.acme.example/crm/contacts/Clara%20Weiss': 'contact Clara Weiss',
    'https://crm.acme.example/crm/organizations/M%C3%BCller%20KG': 'account Müller KG',
    'https://crm.acme.example/crm/deals': 'other',
    'https://crm.acme.example/crm/deals/view/list?view=3': 'other',
    'https://crm.acme.example/crm/deals/view': 'other',
    'https://crm.acme.example/crm/dashboard': 'other',
    'https://crm.acme.example/crm/call-logs/view/list': 'other',
  },
};

/** Pages of products without a profile, and of no product at all. */
const STRANGERS = [
  'https://mail.google.com/mail/u/0/#inbox/FMfcgzGxRnZQ',
  'https://app.close.com/lead/lead_abc/',
  'https://app.copper.com/companies/1/app#/deal/12',
  'https://app.attio.com/acme/deals/record/0b1f5e7a-2c3d-4e5f-8a9b-0c1d2e3f4a5b/overview',
  'https://acme.myfreshworks.com/crm/sales/deals/12',
  'https://acme.bitrix24.com/crm/deal/details/12/',
  'https://acme.amocrm.com/leads/detail/123',
  'https://crm.acme.example/index.php?module=Potentials&view=Detail&record=12',
  'https://erp.acme.example/app/opportunity/CRM-OPP-2026-00001',
  'https://crm.acme.example/admin/leads/view/12',
  'https://github.com/odoo/odoo/pull/12',
  'https://www.pipedrive.com/en/pricing',
  'https://developers.pipedrive.com/docs',
  'https://www.hubspot.com/products/crm',
  'https://help.salesforce.com/s/articleView?id=1',
  'https://en.wikipedia.org/wiki/Opportunity#Etymology',
  'https://intranet.acme.example/customers/12/edit',
  'http://app.hubspot.com/contacts/1/record/0-3/2',
  'https://app.hubspot.com.evil.example/contacts/1/record/0-3/2',
  'https://evil.example/?u=https://acme.pipedrive.com/deal/42',
];

const said = (site: string, url: string): string => {
  const answer = profiles.find(({ id }) => id === site)?.address(new URL(url));
  if (!answer || answer === 'other') return String(answer);
  return `${answer.entity ?? 'any'} ${answer.id}`;
};

describe.each(Object.entries(ADDRESSES))('addresses of %s', (site, addresses) => {
  it.each(Object.entries(addresses))('%s is %s', (url, expected) => {
    expect(said(site, url)).toBe(expected);
  });

  it.each(Object.keys(addresses))('%s is of no other site', (url) => {
    expect(profiles.filter((profile) => profile.isMine(new URL(url))).map(({ id }) => id)).toEqual([site]);
  });
});

describe('addresses of no known site', () => {
  it.each(STRANGERS)('%s', (url) => {
    expect(profiles.filter((profile) => profile.isMine(new URL(url))).map(({ id }) => id)).toEqual([]);
  });
});

it('has addresses of every site', () => {
  expect(profiles.map(({ id }) => id).sort()).toEqual(Object.keys(ADDRESSES).sort());
});
