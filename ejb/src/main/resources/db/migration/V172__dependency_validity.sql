-- From which day and up to which a service leans on something; a past day is told by what held then.
alter table service_dependency add column valid_from date;
alter table service_dependency add column valid_until date;
