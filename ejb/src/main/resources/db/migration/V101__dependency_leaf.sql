-- Whether nothing is known, or needs to be, of what stands beneath a component.
alter table service_dependency add column leaf boolean default false not null;
