-- What requirements ask of reports: how many earlier months one shows, and how many targets it found missed.
alter table review add column trend_months integer;
alter table review add column targets_missed integer;
update review set trend_months = (select count(distinct p.period) from review p where p.kind = review.kind and p.customer_id = review.customer_id and p.service_id = review.service_id and p.period < review.period and p.computed_at <= review.computed_at);
update review set targets_missed = (select max(f.amount) from review c join review_figure f on f.review_id = c.id join service s on s.number = f.dimension where c.kind = 'CUSTOMER' and c.customer_id = review.customer_id and c.period = review.period and f.figure = 'TARGETS_MISSED' and s.id = review.service_id) where kind = 'SERVICE';

create index incident_major_declared on incident (major_declared_at);
