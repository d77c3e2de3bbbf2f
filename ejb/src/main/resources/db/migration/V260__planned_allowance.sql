-- How much planned downtime a month may bring, and when a service still counts as up.
alter table agreement_version add column planned_allowance bigint;
alter table agreement_version add column minimum_function varchar(2000);
