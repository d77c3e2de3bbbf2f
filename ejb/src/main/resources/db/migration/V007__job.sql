-- Work for the batch jobs: one row per job and subject, claimed by one server at a time; servers show that they live.
create sequence job_order_seq start with 50 increment by 50;

create table job_order (
  id bigint primary key,
  job varchar(60) not null,
  subject varchar(100) not null,
  state varchar(20) not null,
  owner varchar(80),
  execution_id bigint,
  requested_by varchar(100) not null,
  requested_at timestamp(6) with time zone not null,
  started_at timestamp(6) with time zone,
  finished_at timestamp(6) with time zone,
  done bigint not null,
  total bigint not null,
  message varchar(1000),
  constraint job_order_once unique (job, subject)
);
create index job_order_state on job_order (state);

create table job_server (
  name varchar(80) primary key,
  beat_at timestamp(6) with time zone not null
);
