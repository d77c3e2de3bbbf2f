-- What the list of incidents can be sorted by, with its key, so that a page is read in its order from where it begins.
create index incident_order_category on incident ((coalesce(category, '~')), id);
create index incident_order_reporter on incident ((coalesce(reporter, '~')), id);
