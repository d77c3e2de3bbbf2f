-- Who decides for whom while they are away, from the first day to the last (PTY-30 to PTY-32).
create sequence delegation_seq start with 50 increment by 50;
create table delegation (
  id bigint primary key,
  person_id bigint not null references person,
  deputy_id bigint not null references person,
  first_day date not null,
  last_day date not null,
  created_by varchar(100) not null,
  created_at timestamp(6) with time zone not null,
  told_at timestamp(6) with time zone,
  ended_by varchar(100),
  ended_at timestamp(6) with time zone
);
