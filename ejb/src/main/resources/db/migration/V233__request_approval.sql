-- When a request was approved, from which on its time may run.
alter table service_request add column approved_at timestamp(6) with time zone;
