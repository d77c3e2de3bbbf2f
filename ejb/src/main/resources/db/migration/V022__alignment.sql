-- What suppliers promise in support of an agreement's targets, and where that does not suffice (SLM-4).
create table agreement_support (
  version_id bigint not null references agreement_version,
  position integer not null,
  supplier varchar(200) not null,
  metric varchar(20) not null,
  priority varchar(4),
  limit_seconds bigint,
  allowance_seconds bigint not null,
  calendar_code varchar(40) not null,
  availability numeric(9,4),
  gaps varchar(60) not null,
  primary key (version_id, position)
);
