-- How much of which resource a service needs, agreed by whoever answers for the service; or that it needs none of a kind.
create sequence capacity_requirement_seq start with 50 increment by 50;

create table capacity_requirement (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  service_id bigint not null references service,
  resource_kind varchar(20) not null,
  needed boolean not null,
  amount double precision,
  unit varchar(40),
  metric_id bigint references capacity_metric,
  basis varchar(2000) not null,
  state varchar(20) not null,
  author varchar(100) not null,
  created_at timestamp(6) with time zone not null,
  agreed_by varchar(100),
  agreed_at timestamp(6) with time zone,
  reviewed_on date,
  reviewed_by varchar(100),
  ended_at timestamp(6) with time zone,
  end_reason varchar(2000)
);
create index capacity_requirement_service on capacity_requirement (service_id, resource_kind, state);
create index capacity_requirement_state on capacity_requirement (state, id);
create index capacity_requirement_metric on capacity_requirement (metric_id);
