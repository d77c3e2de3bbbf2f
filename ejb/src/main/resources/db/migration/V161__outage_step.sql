-- What was found out and agreed about an outage as it was written down then: a correction makes it a new one to look at.
create table outage_step (
  outage_id bigint not null references outage,
  outage_version bigint not null,
  state varchar(20) not null,
  taken_by varchar(100) not null,
  taken_at timestamp(6) with time zone not null,
  primary key (outage_id, outage_version, state)
);
