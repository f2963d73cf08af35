import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../../utils/adapters/kit/fields/field-name';
import { fieldOfName } from '../../../../utils/adapters/kit/fields/machine-names';

const field = (name: string, entity: Entity | null = 'deal') => fieldOfName(name, entity)?.field ?? null;

describe('names of fields', () => {
  const NAMES: Record<string, string> = {
    'HubSpot deal':
      'dealname=name amount=amount dealstage=stage closedate=closeDate hubspot_owner_id=owner hs_next_step=nextStep description=description createdate=createdAt deal_currency_code=currency hs_deal_stage_probability=probability property-input-dealstage=stage highlight-property-display-amount=amount',
    'HubSpot contact':
      'firstname=firstName lastname=lastName email=email phone=phone mobilephone=phone jobtitle=jobTitle company=account website=website hs_lead_status=null hubspot_owner_id=owner',
    'Salesforce deal':
      'sfdc:RecordField.Opportunity.Name=name sfdc:RecordField.Opportunity.StageName=stage sfdc:RecordField.Opportunity.Amount=amount sfdc:RecordField.Opportunity.CloseDate=closeDate sfdc:RecordField.Opportunity.OwnerId=owner sfdc:RecordField.Opportunity.AccountId=account sfdc:RecordField.Opportunity.NextStep=nextStep sfdc:RecordField.Opportunity.LeadSource=source sfdc:RecordField.Opportunity.Probability=probability CurrencyIsoCode=currency',
    'Salesforce contact':
      'Contact.Email=email Contact.Phone=phone Contact.MobilePhone=phone Contact.Title=jobTitle Contact.AccountId=account Contact.Name=name',
    'Pipedrive deal':
      'title=name value=amount currency=currency stage_id=stage status=status probability=probability expected_close_date=closeDate user_id=owner org_id=account person_id=contacts add_time=createdAt',
    'Zoho deal':
      'Deal_Name=name Amount=amount Stage=stage Closing_Date=closeDate Account_Name=account Contact_Name=contacts Lead_Source=source Next_Step=nextStep Created_Time=createdAt subvalue_CLOSINGDATE=closeDate subvalue_POTENTIALNAME=name SMOWNERID=owner',
    'Dynamics deal':
      'name.fieldControl-text-box-text=name estimatedvalue.fieldControl-currency-text-input=amount estimatedclosedate.fieldControl-date-time-input=closeDate header_ownerid=owner parentaccountid=account parentcontactid=contacts closeprobability=probability transactioncurrencyid=currency stepname=stage createdon=createdAt currentsituation=description',
    'Dynamics lead':
      'subject=null companyname=account emailaddress1=email telephone1=phone mobilephone=phone websiteurl=website leadsourcecode=source jobtitle=jobTitle fullname=name',
    'Odoo deal':
      'name_0=name expected_revenue=amount probability=probability date_deadline=closeDate user_id=owner partner_id=account stage_id=stage email_from=email phone=phone description=description create_date=createdAt',
    'Odoo lead':
      'partner_name=account contact_name=contacts function=jobTitle website=website mobile=phone source_id=source',
    'EspoCRM deal':
      'name=name amount=amount amountCurrency=currency stage=stage probability=probability closeDate=closeDate assignedUser=owner account=account contacts=contacts leadSource=source createdAt=createdAt description=description',
    'EspoCRM lead':
      'status=stage source=source opportunityAmount=amount accountName=account emailAddress=email phoneNumber=phone title=jobTitle',
    'SuiteCRM deal':
      'opportunity_name=name sales_stage=stage date_closed=closeDate next_step=nextStep lead_source=source assigned_user_name=owner account_name=account date_entered=createdAt currency_id=currency amount=amount',
    'SuiteCRM contact':
      'phone_work=phone phone_mobile=phone email1=email account_name=account title=jobTitle first_name=firstName last_name=lastName',
    'Vtiger deal':
      'potentialname=name closingdate=closeDate sales_stage=stage assigned_user_id=owner related_to=account contact_id=contacts leadsource=source nextstep=nextStep Potentials_editView_fieldName_closingdate=closeDate Potentials_detailView_fieldValue_amount=amount createdtime=createdAt',
    'Dolibarr deal':
      'opp_status=stage opp_percent=probability opp_amount=amount projectend=closeDate socid=account title=name',
    'Twenty deal':
      'amount=amount closeDate=closeDate stage=stage company=account pointOfContact=contacts owner=owner createdAt=createdAt',
    'Frappe deal':
      'organization=account deal_value=amount expected_deal_value=amount expected_closure_date=closeDate deal_owner=owner next_step=nextStep status=status probability=probability currency=currency',
    'Krayin deal':
      'title=name lead_value=amount expected_close_date=closeDate lead_source_id=source person=contacts organization=account user_id=owner',
    'Freshsales deal':
      'deal_stage_id=stage expected_close=closeDate amount=amount sales_account_id=null owner_id=owner probability=probability deal_type_id=null',
    'Copper deal':
      'monetary_value=amount close_date=closeDate pipeline_stage_id=stage primary_contact_id=contacts win_probability=probability assignee_id=owner company_id=account',
    'Bitrix24 deal':
      'OPPORTUNITY=amount CURRENCY_ID=currency STAGE_ID=stage CLOSEDATE=closeDate ASSIGNED_BY_ID=owner COMPANY_ID=account CONTACT_ID=contacts SOURCE_ID=source COMMENTS=description TITLE=name',
    'forms deal':
      'data[Deal][amount]=amount opportunity[expected_close_date]=closeDate deal-amount-input=amount inputDealAmount=amount txtCloseDate=closeDate ctl00_main_txtAmount=amount field_amount=amount cf_amount=amount amount__c=amount dealForm.amount=amount',
  };

  it.each(Object.entries(NAMES))('%s', (site, pairs) => {
    const entity = site.split(' ')[1];
    const of: Entity = entity === 'lead' || entity === 'contact' ? entity : 'deal';
    const read = pairs.split(' ').map((pair) => {
      const name = pair.slice(0, pair.lastIndexOf('='));
      return `${name}=${field(name, of)}`;
    });
    expect(read).toEqual(pairs.split(' '));
  });
});

describe('what must stay unread', () => {
  it.each(
    'automated_probability amount_weighted amount_weighted_usdollar amount_usdollar weighted_amount weightedAmount amountWeightedConverted amountConverted amount_paid paid_amount tax_amount amount_tax discount_amount budget_amount budgetamount created_by created_by_name createdBy createdById modified_by modifiedBy modified_time date_modified modifiedon last_modified last_activity_date last_contacted birthdate date_of_birth fax phone_fax assistant_phone email_opt_out emailOptOut billing_email billing_address_city annual_revenue AnnualRevenue numberofemployees parent_name lost_reason closed_lost_reason actualclosedate close_time won_time lost_time stage_change_time previous_stage lead_score pipeline pipeline_id campaign_id forecast_amount forecast_category next_meeting next_activity_date start_date date_start projectstart projectendday projectendmonth type priority tags team_id exchange_rate currency_rate days_open search q query csrf_token password username locale comment_body filter sort page new_amount_min isClosed do_not_call street city country_id recurring_revenue hs_object_id'.split(
      ' ',
    ),
  )('%s', (name) => {
    const entities: Entity[] = ['deal', 'lead', 'contact', 'account', 'activity'];
    expect(entities.map((entity) => field(name, entity))).toEqual(entities.map(() => null));
  });

  it('hostile and empty names', () => {
    expect(field('')).toBeNull();
    expect(field('__proto__')).toBeNull();
    expect(field('constructor')).toBeNull();
    expect(field('-_.[]')).toBeNull();
    expect(field('amount'.repeat(1_000))).toBeNull();
  });
});

describe('rank', () => {
  it('is lower for the field itself', () => {
    const rank = (name: string) => fieldOfName(name, 'contact')?.rank ?? -1;
    expect(rank('email')).toBe(0);
    expect(rank('phone_work')).toBeGreaterThan(rank('phone'));
    expect(rank('phone_mobile')).toBeGreaterThan(rank('phone_work'));
    expect(rank('phone_other')).toBeGreaterThan(rank('phone_mobile'));
    expect(rank('email2')).toBeGreaterThan(rank('email1'));
  });
});
