-- From when to when somebody is there, and whether they work within the scope of the management system (PTY-29).
alter table person add column start_date date;
alter table person add column end_date date;
alter table person add column in_sms_scope boolean default true not null;
update person set in_sms_scope = false where customer_id is not null;
create index person_leaving on person (end_date);
