-- What an organisation says of a role in its own words, in place of what the product says of it (processes.md 1.4).
create table role_card (
  role varchar(40) not null primary key,
  responsibilities varchar(2000),
  affects_services boolean not null,
  reports_to_top boolean not null,
  version bigint not null
);
