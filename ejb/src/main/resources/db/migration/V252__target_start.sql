-- Whether requests run from their approval, for all services and for single ones as for models.
alter table agreement_target add column after_approval boolean default false not null;
alter table agreement_service_target add column after_approval boolean default false not null;
