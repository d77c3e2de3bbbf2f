-- How available a service has to be and why, agreed by whoever manages availability and by the customer.
create sequence availability_requirement_seq start with 50 increment by 50;

create table availability_requirement (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  service_id bigint not null references service,
  agreement_id bigint references agreement,
  statement varchar(2000) not null,
  vital_functions varchar(2000) not null,
  business_need varchar(2000) not null,
  risk varchar(2000),
  state varchar(20) not null,
  author varchar(100) not null,
  created_at timestamp(6) with time zone not null,
  provider_by varchar(100),
  provider_at timestamp(6) with time zone,
  customer_by varchar(100),
  customer_at timestamp(6) with time zone,
  confirmed_on date,
  confirmed_by varchar(100),
  ended_at timestamp(6) with time zone,
  end_reason varchar(2000)
);
create index availability_requirement_service on availability_requirement (service_id, state);
create index availability_requirement_agreement on availability_requirement (agreement_id);
create index availability_requirement_state on availability_requirement (state, id);
