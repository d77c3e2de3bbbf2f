-- What each side of an agreement is responsible for.
alter table agreement_version add column provider_duties varchar(2000);
alter table agreement_version add column customer_duties varchar(2000);
