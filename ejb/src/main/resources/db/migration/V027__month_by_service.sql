-- What matters to a month is looked for by service: a month must not cost more for the years before it.
drop index incident_customer_resolved;
create index incident_service_resolved on incident (customer_id, service_id, resolved_at);
