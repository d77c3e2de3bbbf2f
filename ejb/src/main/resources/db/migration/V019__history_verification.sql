-- History entries with the field changed, its values, why, and in which roles; the end of the seals; what the last verification found.
alter table history_entry add column acting_role varchar(400);
alter table history_entry add column field varchar(60);
alter table history_entry add column old_value varchar(2000);
alter table history_entry add column new_value varchar(2000);
create index history_time on history_entry (at, shard, position);
create index history_actor on history_entry (actor, at);

create table history_seal_head (
  id integer primary key,
  number bigint not null,
  hash varchar(64) not null
);
insert into history_seal_head (id, number, hash)
  select 1, s.number, s.hash from history_seal s where s.number = (select max(number) from history_seal);

create table history_fault (
  line integer primary key,
  kind varchar(30) not null,
  place varchar(100) not null,
  more varchar(200)
);
