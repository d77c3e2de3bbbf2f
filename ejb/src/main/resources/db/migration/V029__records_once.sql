-- What a record says may be said only once while it holds: of two who say it at the same time, the database lets one in.
alter table service_dependency add column once_key varchar(400);
update service_dependency set once_key = coalesce(cast(service_id as varchar(200)), '') || '|' || coalesce(cast(to_service_id as varchar(200)), '') || '|' || coalesce(cast(to_component as varchar(200)), '') where withdrawn_at is null;
alter table service_dependency add constraint service_dependency_once unique (once_key);
alter table survey add column once_key varchar(400);
update survey set once_key = coalesce(cast(customer_id as varchar(200)), '') || '|' || coalesce(cast(service_id as varchar(200)), '') || '|' || coalesce(cast(period as varchar(200)), '') where withdrawn_at is null;
alter table survey add constraint survey_once unique (once_key);
alter table cost_line add column once_key varchar(400);
update cost_line set once_key = coalesce(cast(service_id as varchar(200)), '') || '|' || coalesce(cast(customer_id as varchar(200)), '') || '|' || coalesce(cast(period as varchar(200)), '') || '|' || coalesce(cast(cost_type as varchar(200)), '') where withdrawn_at is null;
alter table cost_line add constraint cost_line_once unique (once_key);
alter table consumed_units add column once_key varchar(400);
update consumed_units set once_key = coalesce(cast(service_id as varchar(200)), '') || '|' || coalesce(cast(period as varchar(200)), '') || '|' || coalesce(cast(unit as varchar(200)), '') where withdrawn_at is null;
alter table consumed_units add constraint consumed_units_once unique (once_key);
alter table workload_count add column once_key varchar(400);
update workload_count set once_key = coalesce(cast(customer_id as varchar(200)), '') || '|' || coalesce(cast(service_id as varchar(200)), '') || '|' || coalesce(cast(period as varchar(200)), '') || '|' || coalesce(cast(measure as varchar(200)), '') where withdrawn_at is null;
alter table workload_count add constraint workload_count_once unique (once_key);
