-- What an agreement promises for one of its services in place of what it promises for all.
create table agreement_service_target (
  version_id bigint not null references agreement_version,
  service_id bigint not null references service,
  metric varchar(20) not null,
  priority varchar(4) not null,
  limit_seconds bigint not null,
  calendar_code varchar(40) not null,
  pause_allowed boolean not null,
  primary key (version_id, service_id, metric, priority)
);
create index agreement_service_target_service on agreement_service_target (service_id);
create index agreement_service_target_calendar on agreement_service_target (calendar_code);
