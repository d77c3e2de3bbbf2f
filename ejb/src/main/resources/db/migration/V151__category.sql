-- The words people choose from to say what kind of fault an incident is, and what caused it (CTG-1 to CTG-3).
create sequence category_seq start with 50 increment by 50;

create table category (
  id bigint primary key,
  number varchar(20) not null unique,
  kind varchar(20) not null,
  name varchar(100) not null,
  folded varchar(100) not null,
  parent_id bigint references category,
  retired_at timestamp(6) with time zone,
  version bigint not null,
  constraint category_name unique (kind, folded)
);
create index category_parent on category (parent_id);

alter table incident add column cause_code varchar(100);
