-- What was published holds until its next revision is published; a revision that waits for approval replaces nothing.
update review set state = 'PUBLISHED', version = version + 1
where state = 'RESTATED' and not exists (
  select 1 from review n
  where n.kind = review.kind and n.period = review.period and n.customer_id = review.customer_id
    and n.service_id = review.service_id and n.revision > review.revision and n.published_at is not null);
