-- What the list of incidents is sorted by where it is sorted by who reported: their name, or else their login; a tilde where nobody is named.
alter table incident add column reporter_order varchar(200) default '~' not null;
update incident set reporter_order = coalesce((select p.name from person p where p.login = incident.reporter), incident.reporter)
  where reporter is not null;
drop index if exists incident_order_reporter;
create index incident_order_reporter on incident (reporter_order, id);
