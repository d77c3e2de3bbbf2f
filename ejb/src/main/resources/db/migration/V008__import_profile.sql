-- How the columns of another tool's log are read: data, so that people can write further profiles.
create table import_profile (
  name varchar(60) primary key,
  definition varchar(20000) not null
);
insert into import_profile (name, definition) values ('servicenow-incident-log', '{
  "columns": {
    "number": "number", "at": "sys_updated_at", "modification": "sys_mod_count", "openedAt": "opened_at",
    "state": "incident_state", "priority": "priority", "resolvedAt": "resolved_at", "service": "category",
    "team": "assignment_group", "site": "location", "item": "cmdb_ci", "problem": "problem_id", "change": "rfc",
    "causedBy": "caused_by", "supplier": "vendor"
  },
  "states": {
    "New": "NEW", "Active": "IN_PROGRESS", "Awaiting User Info": "PENDING CUSTOMER",
    "Awaiting Vendor": "PENDING SUPPLIER", "Awaiting Problem": "PENDING PROBLEM",
    "Awaiting Evidence": "PENDING EVIDENCE", "Resolved": "RESOLVED", "Closed": "CLOSED"
  },
  "priorities": { "1": "P1", "2": "P2", "3": "P3", "4": "P4" }
}');
