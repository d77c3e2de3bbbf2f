-- What the list of incidents is sorted by where it is sorted by person: the name of whoever works on one, a tilde where nobody does.
alter table incident add column assignee_order varchar(200) default '~' not null;
update incident set assignee_order = (select p.name from person p where p.id = incident.assignee_id)
  where assignee_id is not null;
create index incident_order_person on incident (assignee_order, id);
