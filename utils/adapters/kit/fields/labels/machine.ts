import type { LabelTable } from './table';

/**
 * Names of fields in the databases and interfaces of CRMs, without separators and case. What an English label
 * says as well ("expected_close_date") is not repeated here.
 */
export const machine: LabelTable = {
  name: [
    'name|fullname|dealname|opportunityname|potentialname|title@dv|subject@v|hstasksubject@v|hsmeetingtitle@v|hscalltitle@v|leadname@l|accountname@o|companyname@o|organizationname@o|orgname@o|nom@o|displayname|contactname@c|topic@d|opportunitytitle|dealtitle|namefield|recordname|leadtitle',
    'label@d|projecttitle@d|company@o|customername@o|titleorname',
  ],
  firstName: ['firstname|fname|givenname|prenom|vorname|contactfirstname'],
  lastName: ['lastname|lname|surname|familyname|nachname|contactlastname'],
  stage: [
    'stage|dealstage|salesstage|stagename|stageid|oppstage|oppstatus|pipelinestage|pipelinestageid|leadpipelinestageid|statusid@l|leadstatus|hsleadstatus|status@l|dealstageid|statename|processstage|stepname|salesstagecode|phase|phaseid|opportunitystage|statuscode@l|opportunitystatus|salestage|statusid@d|stagefield|leadpipelinestage|dealpipelinestage|hspipelinestage|oppstatuscode|statusrating@l',
    'lifecyclestage@l|stagekey|pipelinestep|stadium',
  ],
  status: ['status@d|dealstatus@d|statecode@d|wonstatus@d|opportunitystate@d|state@d|salesstatus@d'],
  amount: [
    'amount|dealamount|dealvalue|oppamount|opportunityamount|leadvalue|estimatedvalue|plannedrevenue|monetaryvalue|value|annualvalue@d|amountfield|leadamount|opportunityvalue|price@dl|budget@l|opportunity@dl|totaldealvalue|revenue|dealsize|potentialamount|forecastedamount|bidamount|montant|betrag|importe|importo|bedrag|valor|amountvalue|dealprice|estimatedamount|estrevenue|salevalue',
    'expectedrevenue|amounttotal|totalamount|contractvalue|opportunityrevenue|estimatedrevenue|netamount|actualvalue@d|total|expectedvalue|expecteddealvalue',
  ],
  currency: [
    'currency|currencyid|amountcurrency|currencycode|dealcurrency|dealcurrencycode|currencyisocode|companycurrency|transactioncurrencyid|currencyname|valuecurrency|multicurrencycode|oppcurrency|opportunityamountcurrency|opportunitycurrency',
  ],
  probability: [
    'probability|winprobability|opppercent|closeprobability|dealprobability|hsdealstageprobability|probabilitypercent|successprobability|oppprobability|likelihood|winlikelihood|confidence|opportunityprobability|chance|winpercent|probabilityfield|hsprobability',
  ],
  closeDate: [
    'closedate|closingdate|dateclosed|expectedclosedate|expectedclosingdate|datedeadline@dl|closeddate@d|estimatedclosedate|expectedclose|expectedclosing|projectend|dateend@d|enddate@d|forecastclosedate|forecastedclosedate|closedateinput|dealclosedate|closuredate|expectedclosuredate|dateclosing|estclosedate|expectedenddate@d|projecteddateclose|dateestimatedclose|targetclosedate|closingdateexpected|expectedtoclose|dateclose|expectedsigndate',
    'targetdate|duedate@d|deadline@d',
  ],
  owner: [
    'owner|ownerid|userid|assigneduser|assigneduserid|assigneduserlink|assignedusername|assignedto|assignedtoid|smownerid|smcreatorowner|hubspotownerid|dealowner|salesperson|salespersonid|responsibleuser|responsibleuserid|assignedbyid|assignee|assigneeid|salesowner|leadowner|recordowner|opportunityowner|contactowner|accountowner|companyowner|salesrep|salesrepid|salesownerid|assignedtouser|responsible|ownername|ownerlookup|contactownerid|useridowner|dealownerid|assigneduser1|accountmanager|mainuser|hubspotowner|accountownerid|pointofcontactowner|organizer|leadownerid|userassigned|assignedtoname|taskowner',
    'user|manager@d|salesrepresentative|salesagent',
  ],
  account: [
    'account@dlcv|accountid@dlcv|accountname@dlcv|relatedto@d|company@dlcv|companyid@dlcv|companyname@dlcv|organization@dlcv|organizationid@dlcv|organizationname@dlcv|orgid@dlcv|orgname@dlcv|org@dlcv|partnername@l|parentid@c|socid@dcv|fksoc@dcv|thirdparty@dcv|customerid@d|parentaccountid@dlc|parentcustomerid@c|associatedcompany@dlc|account0@d|client@dlcv|customer@dlcv|partyname@d|partneraccountid@x|companies@d|clientid@d|commercialpartnerid@d|accountlookup@dlcv|businessname@dl|associatedcompanyid@dlc|primarycompany@dlc|companylink@dlc',
    'partnerid@dv|customername@dlcv|parentaccount@dlc|parentcontactorcompany@d|party@d',
  ],
  contacts: [
    'contact@dlov|contactid@dlov|contacts@dlov|contactname@dlov|primarycontact@dlo|primarycontactid@dlo|contactperson@dlov|personid@dov|person@dov|pointofcontact@do|pointofcontactid@do|contactids@dlov|maincontact@dlo|parentcontactid@d|partnerids@v|attendees@v|participants@v|people@dov|invitees@v|contactslink@dlov|persons@dov|socpeopleassigned@v|contactpersonid@dlov|associatedcontacts@do|customercontactid@d|whoid@v|contactsid@dlov|primarycontactname@dlo',
    'decisionmaker@d|requiredattendees@v|attendeeids@v',
  ],
  email: [
    'email|emailaddress|emailaddress1|emailfrom|email1|primaryemail|emailid|contactemail|emailprimary|mail|emailaddressprimary|emails|emailwork|workemail|emailaddresses|emailfield|customeremail|hsemail|contactemailaddress|mainemail|companyemail|businessemail|email0',
    'personalemail|emailpersonal|emailhome',
    'secondaryemail|email2|emailother|otheremail|emailaddress2|alternateemail',
  ],
  phone: [
    'phone|phonenumber|telephone|telephone1|phoneprimary|primaryphone|tel|phones|contactphone|phone1|phoneno|mainphone|contactno|contactnumber|contactnumbers|phonefield|phonenumbers|customerphone',
    'phonework|workphone|phoneoffice|officephone|businessphone|phonepro|workphonenumber|officephonenumber|phonebusiness|companyphone',
    'mobile|mobilephone|phonemobile|mobileno|cellphone|mobilenumber|cell|hsmobilephonenumber|mobilephonenumber|phonecell',
    'phonehome|homephone|phoneother|otherphone|phoneperso|telephone2|phone2|hometelephone|telephone3',
  ],
  website: [
    'website|websiteurl|web|url@lco|homepage|webaddress|companywebsite|site@lco|internet',
    'domain@lo|domainname@lo|domainnameprimarylinkurl|domainnames@lo|companydomain@lo',
  ],
  jobTitle: [
    'jobtitle|job|function@lc|position@lc|designation@lc|title@lc|poste@lc|jobposition|fonction@lc|roletitle@c|positiontitle|post@lc',
    'role@c|occupation',
  ],
  source: [
    'source|sourceid|leadsource|leadsourcecode|hsanalyticssource|hssource|leadsourceid|dealsource|opportunitysource|origin|sourcename|opportunitysourceid|inputmethodid|origem|leadsourcefield|contactsource|opporigin',
  ],
  nextStep: ['nextstep|hsnextstep|nextaction|nextsteps|nextstepdescription|nextstepfield|titleaction'],
  description: [
    'description|dealdescription|opportunitydescription|hsdescription|descriptiontext|desc@dlco|descr@dlco|leaddescription|notehtml@dl|currentsituation@dl',
    'notes|comments|comment|note|notepublic|internalnotes|additionalinformation|remarks|body@v',
  ],
  createdAt: [
    'createdat|createdate|created|createdtime|createddate|datecreated|dateentered|creationdate|createdon|addtime|dateadd|datec|datecreate|begindate@x|creationtime|creation|hscreatedate|createtime|datecreation|addeddate|addedon|createdattime|createdtimestamp|dateadded',
  ],
};
