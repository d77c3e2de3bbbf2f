-- How a version of an agreement ends: the notice one side has to give and gave, and how often people were told of the end.
alter table agreement_version add column notice_period_days integer default 0 not null;
alter table agreement_version add column notice_on date;
alter table agreement_version add column notice_side varchar(10);
alter table agreement_version add column end_reason varchar(2000);
alter table agreement_version add column reminded integer default 0 not null;
create index agreement_version_end on agreement_version (state, valid_to);
