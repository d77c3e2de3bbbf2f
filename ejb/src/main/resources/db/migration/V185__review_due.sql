-- Every page says how many reviews wait for whoever reads it; few are not published.
create index review_state on review (state, period);
