-- Records that changed their service are few; a review asks for them whenever agreements were signed late.
create index clock_event_moved on clock_event (incident_id) where kind = 'Moved' and replaced_by_run is null;
