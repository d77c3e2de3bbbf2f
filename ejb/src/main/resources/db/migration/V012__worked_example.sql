-- What another tool's log may say of an incident beyond states and priorities; a profile that names no such column leaves them empty.
alter table import_row add column title varchar(200);
alter table import_row add column cancel_reason varchar(30);
alter table import_row add column first_line boolean;
alter table import_row add column cause_confirmed boolean;
alter table import_row add column major_declared_at timestamp(6) with time zone;
alter table import_row add column major_restored_at timestamp(6) with time zone;

-- A log in this system's own words, for tools that can be told what to write. The optional columns may be missing from a file;
-- truth values are true or false, times are local to the zone of the run.
insert into import_profile (name, definition) values ('evident-incident-log', '{
  "columns": {
    "number": "number", "at": "at", "modification": "modification", "openedAt": "reported_at",
    "state": "state", "priority": "priority", "resolvedAt": "resolved_at", "service": "service",
    "team": "team", "site": "site", "item": "item", "problem": "problem", "change": "change",
    "causedBy": "caused_by", "supplier": "supplier", "title": "title", "cancelReason": "cancel_reason",
    "firstLine": "first_line", "causeConfirmed": "cause_confirmed", "majorDeclaredAt": "major_declared_at",
    "majorRestoredAt": "major_restored_at"
  },
  "states": {
    "NEW": "NEW", "ASSIGNED": "ASSIGNED", "IN_PROGRESS": "IN_PROGRESS", "PENDING CUSTOMER": "PENDING CUSTOMER",
    "PENDING CUSTOMER_APPOINTMENT": "PENDING CUSTOMER_APPOINTMENT", "PENDING SUPPLIER": "PENDING SUPPLIER",
    "PENDING CHANGE": "PENDING CHANGE", "PENDING PROBLEM": "PENDING PROBLEM", "PENDING EVIDENCE": "PENDING EVIDENCE",
    "PENDING OTHER": "PENDING OTHER", "RESOLVED": "RESOLVED", "CLOSED": "CLOSED", "CANCELLED": "CANCELLED"
  },
  "priorities": { "P1": "P1", "P2": "P2", "P3": "P3", "P4": "P4" },
  "cancelReasons": { "DUPLICATE": "DUPLICATE", "ENTERED_IN_ERROR": "ENTERED_IN_ERROR", "WITHDRAWN": "WITHDRAWN" }
}');

-- How availability (AV-2 to AV-5) and cost (FIN-4, BUD-2) are measured under an agreement.
alter table agreement_version add column planned_mode varchar(10) default 'EXCLUDED' not null;
alter table agreement_version add column notice_days integer default 5 not null;
alter table agreement_version add column user_weighted boolean default false not null;
alter table agreement_version add column merge_gap_seconds bigint default 0 not null;
alter table agreement_version add column cost_reported boolean default false not null;
alter table agreement_version add column cost_tolerance numeric(9,4) default 5 not null;
alter table agreement_version add column cost_least numeric(14,2) default 1000 not null;
alter table agreement_version add column cost_forecast varchar(20) default 'REMAINING_BUDGET' not null;
