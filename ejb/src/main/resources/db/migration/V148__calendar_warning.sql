-- Which ends of calendars their keepers were told of, each once.
create table calendar_warning (
  code varchar(40) not null,
  defined_until date not null,
  told_at timestamp(6) with time zone not null,
  primary key (code, defined_until)
);
