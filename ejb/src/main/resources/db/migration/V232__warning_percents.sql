-- At which shares of a limit to warn.
alter table agreement_target add column warnings varchar(40) default '50 75 90' not null;
alter table agreement_service_target add column warnings varchar(40) default '50 75 90' not null;
