-- What is said of a service itself, by whom, since when and until when, so that several who tell of one failure make one
-- incident (INC-8). The service is null where only an item is troubled.
alter table event_signature add column service_id bigint references service;
alter table event_signature add column source varchar(100);
alter table event_signature add column since timestamp(6) with time zone;
alter table event_signature add column over_at timestamp(6) with time zone;
alter table event_signature add column outage boolean default false not null;
create index event_signature_service on event_signature (service_id, customer_id);
