-- What a log says of an incident itself, and what kind of fault it is.
alter table incident add column category varchar(100);
alter table import_row add column impact varchar(1);
alter table import_row add column urgency varchar(1);
alter table import_row add column category varchar(200);
alter table import_row add column description varchar(4000);
alter table import_row add column resolution_code varchar(30);
alter table import_row add column resolution_text varchar(4000);
alter table import_row add column closure_code varchar(20);

-- A profile that people have made their own stays as it is.
update import_profile set definition = '{
  "columns": {
    "number": "number", "at": "at", "modification": "modification", "openedAt": "reported_at",
    "state": "state", "priority": "priority", "resolvedAt": "resolved_at", "service": "service",
    "team": "team", "site": "site", "item": "item", "problem": "problem", "change": "change",
    "causedBy": "caused_by", "supplier": "supplier", "title": "title", "cancelReason": "cancel_reason",
    "firstLine": "first_line", "causeConfirmed": "cause_confirmed", "majorDeclaredAt": "major_declared_at",
    "majorRestoredAt": "major_restored_at", "impact": "impact", "urgency": "urgency", "category": "category",
    "description": "description", "resolutionCode": "resolution_code", "resolution": "resolution",
    "closureCode": "closure_code"
  },
  "states": {
    "NEW": "NEW", "ASSIGNED": "ASSIGNED", "IN_PROGRESS": "IN_PROGRESS", "PENDING CUSTOMER": "PENDING CUSTOMER",
    "PENDING CUSTOMER_APPOINTMENT": "PENDING CUSTOMER_APPOINTMENT", "PENDING SUPPLIER": "PENDING SUPPLIER",
    "PENDING CHANGE": "PENDING CHANGE", "PENDING PROBLEM": "PENDING PROBLEM", "PENDING EVIDENCE": "PENDING EVIDENCE",
    "PENDING OTHER": "PENDING OTHER", "RESOLVED": "RESOLVED", "CLOSED": "CLOSED", "CANCELLED": "CANCELLED"
  },
  "priorities": { "P1": "P1", "P2": "P2", "P3": "P3", "P4": "P4" },
  "cancelReasons": { "DUPLICATE": "DUPLICATE", "ENTERED_IN_ERROR": "ENTERED_IN_ERROR", "WITHDRAWN": "WITHDRAWN" },
  "degrees": { "1": "1", "2": "2", "3": "3", "4": "4" },
  "resolutionCodes": {
    "FIXED": "FIXED", "WORKAROUND": "WORKAROUND", "NO_FAULT_FOUND": "NO_FAULT_FOUND", "NO_ANSWER": "NO_ANSWER",
    "USER_ERROR": "USER_ERROR", "DUPLICATE": "DUPLICATE", "WITHDRAWN": "WITHDRAWN"
  },
  "closureCodes": { "CONFIRMED": "CONFIRMED", "NO_OBJECTION": "NO_OBJECTION" }
}' where name = 'evident-incident-log' and version = 1;

-- Three degrees there stand for the first, the third and the fourth here: so its priorities follow from them.
update import_profile set definition = '{
  "columns": {
    "number": "number", "at": "sys_updated_at", "modification": "sys_mod_count", "openedAt": "opened_at",
    "state": "incident_state", "priority": "priority", "resolvedAt": "resolved_at", "service": "category",
    "team": "assignment_group", "site": "location", "item": "cmdb_ci", "problem": "problem_id", "change": "rfc",
    "causedBy": "caused_by", "supplier": "vendor", "impact": "impact", "urgency": "urgency",
    "category": "subcategory"
  },
  "states": {
    "New": "NEW", "Active": "IN_PROGRESS", "Awaiting User Info": "PENDING CUSTOMER",
    "Awaiting Vendor": "PENDING SUPPLIER", "Awaiting Problem": "PENDING PROBLEM",
    "Awaiting Evidence": "PENDING EVIDENCE", "Resolved": "RESOLVED", "Closed": "CLOSED"
  },
  "priorities": { "1": "P1", "2": "P2", "3": "P3", "4": "P4" },
  "degrees": { "1": "1", "2": "3", "3": "4" }
}' where name = 'servicenow-incident-log' and version = 1;
