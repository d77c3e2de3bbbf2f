-- What a published review found and somebody has to decide on, and each decision. Decisions are only added; the first one on a finding answers it.
create table review_finding (
  review_id bigint not null references review,
  kind varchar(30) not null,
  subject varchar(310) not null,
  decide_by timestamp(6) with time zone,
  decided_at timestamp(6) with time zone,
  reminded integer not null,
  primary key (review_id, kind, subject)
);
create index review_finding_open on review_finding (decided_at, decide_by);

create sequence review_decision_seq start with 50 increment by 50;

create table review_decision (
  id bigint primary key,
  review_id bigint not null references review,
  kind varchar(30) not null,
  subject varchar(310) not null,
  decision varchar(4000) not null,
  action_number varchar(20),
  no_action varchar(2000),
  decided_by varchar(100) not null,
  decided_at timestamp(6) with time zone not null,
  tell_by timestamp(6) with time zone not null,
  told_at timestamp(6) with time zone
);
create index review_decision_review on review_decision (review_id);
create index review_decision_untold on review_decision (told_at, tell_by);

-- Reviews published so recently that their decisions are not late yet; twenty business days are four weeks.
insert into review_finding (review_id, kind, subject, decide_by, reminded)
select r.id, 'MISSED_TARGET', case when f.dimension = '' then f.figure else f.figure || ':' || f.dimension end,
  r.published_at + interval '28' day, 0
from review r join review_figure f on f.review_id = r.id
where r.state = 'PUBLISHED' and f.verdict = 'MISSED' and r.published_at > current_timestamp - interval '28' day
  and (r.kind = 'SERVICE' or f.dimension not like 'SVC-%');
