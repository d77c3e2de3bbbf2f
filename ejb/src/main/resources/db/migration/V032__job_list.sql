-- The book of background work is read by the latest order.
create index job_order_requested on job_order (requested_at, id);
