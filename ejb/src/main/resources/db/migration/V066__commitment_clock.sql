-- The clocks of the provider's own commitments; in a table of their own, so that nothing made for customers can count them (SLA-15).
create table commitment_clock (
  incident_id bigint not null references incident,
  commitment_id bigint not null references agreement,
  metric varchar(20) not null,
  customer_id bigint not null,
  service_id bigint not null,
  agreement_version_id bigint not null references agreement_version,
  state varchar(20) not null,
  result varchar(20) not null,
  priority varchar(4) not null,
  limit_seconds bigint not null,
  started_at timestamp(6) with time zone not null,
  stopped_at timestamp(6) with time zone,
  consumed_seconds bigint not null,
  paused_seconds bigint not null,
  due_at timestamp(6) with time zone,
  breached_at timestamp(6) with time zone,
  zone_data varchar(40) not null,
  primary key (incident_id, commitment_id, metric)
);
create index commitment_clock_zone on commitment_clock (state, zone_data);
create index commitment_clock_customer on commitment_clock (customer_id, state);
create index commitment_clock_version on commitment_clock (agreement_version_id, state);

-- Open incidents without a clock, of a customer with whom something came into force: the timer computes them.
create table clock_awaited (
  incident_id bigint not null references incident
);
create index clock_awaited_incident on clock_awaited (incident_id);
