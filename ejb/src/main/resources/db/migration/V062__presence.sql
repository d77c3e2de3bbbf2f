-- Who has which record open, as each server says it every few seconds; what is older than that is nobody.
create table presence (
  server varchar(100) not null,
  number varchar(20) not null,
  login varchar(100) not null,
  name varchar(200) not null,
  seen_at timestamp(6) with time zone not null,
  primary key (number, login, server)
);
create index presence_server on presence (server);
