-- What a metric asked somebody to do: a threshold reached, or an order that is due. The open ones of a metric and kind are one,
-- which the slot holds while it is not closed.
create sequence capacity_event_seq start with 50 increment by 50;

create table capacity_event (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  metric_id bigint not null references capacity_metric,
  kind varchar(10) not null,
  state varchar(20) not null,
  open_slot varchar(40) unique,
  first_day date not null,
  last_day date not null,
  worst double precision,
  threshold double precision,
  order_by_day date,
  stands boolean not null,
  raised_at timestamp(6) with time zone not null,
  answer varchar(20),
  reference varchar(20),
  reason varchar(2000),
  acknowledged_by varchar(100),
  acknowledged_at timestamp(6) with time zone,
  outcome varchar(2000),
  closed_by varchar(100),
  closed_at timestamp(6) with time zone
);
create index capacity_event_metric on capacity_event (metric_id, kind, id);
create index capacity_event_state on capacity_event (state, id);
