-- Signals of the provider's own commitments stand beside those of the customer's clock, which belongs to commitment 0 (SLA-15).
alter table clock_signal add column commitment_id bigint default 0 not null;
alter table clock_signal drop primary key;
alter table clock_signal add primary key (incident_id, commitment_id, metric, threshold, holds_from);

alter table clock_signal_ahead add column commitment_id bigint default 0 not null;
alter table clock_signal_ahead drop primary key;
alter table clock_signal_ahead add primary key (incident_id, commitment_id, metric, threshold);
