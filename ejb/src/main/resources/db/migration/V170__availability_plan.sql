-- What is done so that a service is as available as required: approved by its owner, reviewed once a year.
create sequence availability_plan_seq start with 50 increment by 50;

create table availability_plan (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  service_id bigint not null references service,
  requirement_id bigint not null references availability_requirement,
  title varchar(200) not null,
  measures varchar(4000) not null,
  owner varchar(100) not null,
  review_due date not null,
  state varchar(20) not null,
  author varchar(100) not null,
  created_at timestamp(6) with time zone not null,
  approved_by varchar(100),
  approved_at timestamp(6) with time zone,
  reviewed_by varchar(100),
  reviewed_at timestamp(6) with time zone,
  review_found varchar(2000),
  ended_at timestamp(6) with time zone,
  end_reason varchar(2000)
);
create index availability_plan_service on availability_plan (service_id, state);
create index availability_plan_requirement on availability_plan (requirement_id);
create index availability_plan_state on availability_plan (state, id);
