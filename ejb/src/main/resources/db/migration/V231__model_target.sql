-- What an agreement promises for requests of one model, be it of one service alone, in place of what it promises for all.
create table agreement_model_target (
  version_id bigint not null references agreement_version,
  position integer not null,
  request_model varchar(150) not null,
  service_id bigint references service,
  priority varchar(4) not null,
  limit_seconds bigint not null,
  calendar_code varchar(40) not null,
  after_approval boolean not null,
  primary key (version_id, position)
);
create index agreement_model_target_service on agreement_model_target (service_id);
create index agreement_model_target_calendar on agreement_model_target (calendar_code);
