-- How many hours the people of a team have in a month, and how many the work planned takes (CAPM-2).
create sequence staff_plan_seq start with 50 increment by 50;

create table staff_plan (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  team_id bigint not null references team,
  activity varchar(100) not null,
  period varchar(7) not null,
  people double precision not null,
  hours_each double precision not null,
  absence double precision not null,
  factor integer not null,
  available double precision not null,
  needed double precision not null,
  note varchar(2000),
  author varchar(100) not null,
  created_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  end_reason varchar(2000)
);
create index staff_plan_team on staff_plan (team_id, period);
create index staff_plan_period on staff_plan (period, id);

create table staff_work (
  plan_id bigint not null references staff_plan,
  place integer not null,
  work varchar(200) not null,
  quantity double precision not null,
  effort double precision not null,
  forecast varchar(20),
  primary key (plan_id, place)
);
