-- What looking back at a month's capacity showed, of one service or of all, and what could be done better or why nothing could.
create table capacity_review (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  period varchar(7) not null,
  service_id bigint references service,
  reviewed_on date not null,
  analysis varchar(4000) not null,
  improvements varchar(2000),
  none_reason varchar(1000),
  once_key varchar(400) constraint capacity_review_once unique
);
create index capacity_review_by_service on capacity_review (service_id, period);
create index capacity_review_by_day on capacity_review (reviewed_on);
