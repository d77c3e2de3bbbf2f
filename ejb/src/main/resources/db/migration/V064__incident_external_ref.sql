-- An incident is asked for by its own number or by that of the tool it came from; the latter was found by reading all.
create index incident_external_ref on incident (external_ref);
