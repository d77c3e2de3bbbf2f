-- Since when a service is offered, and what a monitor saw of it: later checks change what earlier ones mean.
alter table service add column live_from date;

create table status_check (
  service_id bigint not null references service,
  at timestamp(6) with time zone not null,
  up boolean not null,
  primary key (service_id, at)
);

insert into status_check (service_id, at, up)
select o.service_id, o.began_at, false from outage o
where o.ref like 'check:%' and o.withdrawn_at is null and o.service_id is not null
group by o.service_id, o.began_at;

insert into status_check (service_id, at, up)
select o.service_id, o.ended_at, true from outage o
where o.ref like 'check:%' and o.withdrawn_at is null and o.service_id is not null and o.ended_at is not null
and not exists (select 1 from status_check k where k.service_id = o.service_id and k.at = o.ended_at)
group by o.service_id, o.ended_at;
