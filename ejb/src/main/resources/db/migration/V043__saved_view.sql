-- A list as somebody likes it, under a name: what it filters, shows and sorts by, for its owner or for a team.
create sequence saved_view_seq start with 50 increment by 50;
create table saved_view (
  id bigint primary key,
  owner_id bigint not null references person,
  team_id bigint references team,
  list varchar(40) not null,
  name varchar(100) not null,
  query varchar(1000) not null
);
create index saved_view_owner on saved_view (owner_id, list, name);
create index saved_view_team on saved_view (team_id, list, name);
