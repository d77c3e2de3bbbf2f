-- What the list of incidents is filtered by, in the order of its keys, so that a page is read without sorting what it leaves out.
create index incident_list_team on incident (team_name, id);
create index incident_list_assignee on incident (assignee_id, id);
create index incident_list_reporter on incident (reporter, id);
create index incident_list_category on incident (category, id);
create index incident_list_channel on incident (channel, id);
create index incident_list_major on incident (major, id);
