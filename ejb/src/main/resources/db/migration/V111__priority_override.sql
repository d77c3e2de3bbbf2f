-- Why an incident has another priority than its impact and urgency give, null where it has that one.
alter table incident add column priority_override_reason varchar(400);
