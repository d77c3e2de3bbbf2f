-- Monthly service reviews: the snapshot in canonical bytes, its figures for comparison, what people say, and who took which step.
create sequence review_seq start with 50 increment by 50;

create table review (
  id bigint primary key,
  number varchar(20) not null unique,
  kind varchar(10) not null,
  period varchar(7) not null,
  customer_id bigint not null references customer,
  service_id bigint not null,
  revision integer not null,
  state varchar(20) not null,
  content_id bigint not null references content,
  fingerprint varchar(64) not null,
  computed_at timestamp(6) with time zone not null,
  submitted_by varchar(100),
  reviewed_by varchar(100),
  reviewed_at timestamp(6) with time zone,
  approved_by varchar(100),
  frozen_at timestamp(6) with time zone,
  published_at timestamp(6) with time zone,
  seal varchar(64),
  reason varchar(2000),
  restated_by_author varchar(100),
  version bigint not null,
  constraint review_once unique (kind, period, customer_id, service_id, revision)
);
create index review_list on review (customer_id, period, service_id);

create table review_figure (
  review_id bigint not null references review,
  figure varchar(60) not null,
  dimension varchar(240) not null,
  unit varchar(10) not null,
  numerator numeric(30,10),
  denominator numeric(30,10),
  amount numeric(30,10),
  primary key (review_id, figure, dimension)
);

create table review_comment (
  review_id bigint not null references review,
  kind varchar(30) not null,
  subject varchar(240) not null,
  cause_code varchar(20),
  cause varchar(4000),
  effect varchar(4000),
  action varchar(4000),
  owner varchar(200),
  due date,
  author varchar(100) not null,
  primary key (review_id, kind, subject)
);
