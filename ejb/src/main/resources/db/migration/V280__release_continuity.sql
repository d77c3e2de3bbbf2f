-- Releases with their outcome, what continuity asks of a service, and each time its plan was invoked.
create table release_record (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  title varchar(200) not null,
  service_id bigint not null references service,
  kind varchar(10) not null,
  changes varchar(1000),
  planned_start timestamp(6) with time zone,
  deployed_at timestamp(6) with time zone,
  outcome varchar(20),
  conclusions varchar(1000)
);
create index release_record_by_service on release_record (service_id, deployed_at);

create table continuity_requirement (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  service_id bigint not null references service,
  valid_from date not null,
  rto_minutes bigint not null,
  rpo_minutes bigint not null,
  minimum_level varchar(1000),
  once_key varchar(400) constraint continuity_requirement_once unique
);
create index continuity_requirement_by_service on continuity_requirement (service_id, valid_from);

create table continuity_invocation (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  service_id bigint not null references service,
  invoked_at timestamp(6) with time zone not null,
  criterion varchar(1000) not null,
  cause varchar(1000) not null,
  restored_at timestamp(6) with time zone,
  returned_at timestamp(6) with time zone,
  impact varchar(1000),
  recovery varchar(1000)
);
create index continuity_invocation_by_service on continuity_invocation (service_id, invoked_at);

-- The delivered reports tell them, as long as nobody wrote others in their place.
update report_definition set
  metrics = metrics || '; REL_DEPLOYED; REL_SUCCESS; REL_INCIDENTS; RTO_MET; RPO_MET; CON_INVOKED; CON_RESTORE',
  clauses = replace(clauses, '8.6.1', '8.5.3; 8.6.1')
where number in ('RPD-2026-000001', 'RPD-2026-000002') and version = 1 and author = 'SYSTEM';
