-- Append-only history in hash chains: each shard is one chain, each seal binds the ends of all chains and the seal before it.
create table history_entry (
  shard integer not null,
  position bigint not null,
  at timestamp(6) with time zone not null,
  actor varchar(100) not null,
  record_kind varchar(20) not null,
  record_number varchar(40) not null,
  act varchar(60) not null,
  detail varchar(4000) not null,
  channel varchar(20) not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null,
  primary key (shard, position)
);
create index history_record on history_entry (record_kind, record_number, at);

create table history_head (
  shard integer primary key,
  position bigint not null,
  hash varchar(64) not null
);

create table history_seal (
  number bigint primary key,
  at timestamp(6) with time zone not null,
  heads varchar(4000) not null,
  previous_hash varchar(64) not null,
  hash varchar(64) not null
);
