-- How much of a service will be asked for, month by month, and what was said where consumption came out otherwise.
create sequence demand_forecast_seq start with 50 increment by 50;

create table demand_forecast (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  service_id bigint not null references service,
  customer_id bigint references customer,
  unit varchar(60) not null,
  scenario varchar(10) not null,
  method varchar(20) not null,
  first_month varchar(7) not null,
  covers_until date not null,
  assumptions varchar(4000) not null,
  customer_input varchar(4000),
  state varchar(20) not null,
  author varchar(100) not null,
  created_at timestamp(6) with time zone not null,
  approved_by varchar(100),
  approved_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  end_reason varchar(2000)
);
create index demand_forecast_service on demand_forecast (service_id, state, unit);
create index demand_forecast_state on demand_forecast (state, id);
create index demand_forecast_customer on demand_forecast (customer_id);

create table demand_month (
  forecast_id bigint not null references demand_forecast,
  period varchar(7) not null,
  quantity numeric(17,3) not null,
  reason varchar(2000),
  action varchar(20),
  explained_by varchar(100),
  explained_at timestamp(6) with time zone,
  primary key (forecast_id, period)
);
