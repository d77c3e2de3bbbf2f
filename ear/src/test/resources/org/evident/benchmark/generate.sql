-- Fills an empty PostgreSQL with :size incidents of 500 services over the 24 months of 2016 and 2017: their ledgers, solutions and clocks.
-- The clocks are worked out here by counting working seconds in a table of days, which shares nothing with the product's own fold.
set session_replication_role = replica;
select setseed(0.2016);

create unlogged table bench_day as
select d::date as day, open, (d + time '08:00') at time zone 'Europe/London' as opens,
       (36000 * (sum(open) over (order by d) - open))::bigint as before
from (select d, case when extract(isodow from d) < 6 and d::date not in
        ('2016-03-25', '2016-03-28', '2016-05-02', '2016-05-30', '2016-08-29', '2016-12-26', '2016-12-27', '2017-01-02')
        then 1 else 0 end as open
      from generate_series(timestamp '2015-12-28', timestamp '2020-12-31', interval '1 day') d) days;
create unique index bench_day_day on bench_day (day);
create index bench_day_before on bench_day (before) where open = 1;
analyze bench_day;

-- Working seconds since the first day, and the instant at which a number of them was reached; a P1 counts every second.
create function bench_work(prio text, t timestamptz) returns bigint language sql stable as $$
  select case when prio = 'P1' then extract(epoch from t)::bigint
    else (select before + open * least(36000, greatest(0, extract(epoch from t - opens)::bigint))
          from bench_day where day = (t at time zone 'Europe/London')::date) end $$;
create function bench_when(prio text, x bigint) returns timestamptz language sql stable as $$
  select case when prio = 'P1' then to_timestamp(x)
    else (select opens + (x - before) * interval '1 second' from bench_day
          where open = 1 and before <= x order by before desc limit 1) end $$;
create function bench_some(mean double precision) returns interval language sql volatile as $$
  select (1 + floor(-ln(1 - random()) * mean)) * interval '1 second' $$;

insert into service (id, number, name, criticality, state, to_complete, version)
select 100000 + n, 'SVC-B-' || lpad(n::text, 4, '0'), 'Service ' || lpad(n::text, 4, '0'), 'MEDIUM', 'LIVE', false, 1
from generate_series(0, 499) n;

-- What happened: a priority, a life, and the instants of its steps.
create unlogged table bench as
with dice as materialized (
  select n, floor(500 * power(random(), 1.3))::int as service, random() as p, random() as life, random() as wait,
         timestamptz '2016-01-01 00:00Z' + floor(random() * 731 * 86400) * interval '1 second' as reported
  from generate_series(1, :size) n),
known as materialized (
  select *, case when p < 0.05 then 'P1' when p < 0.2 then 'P2' when p < 0.65 then 'P3' else 'P4' end as priority from dice),
answered as materialized (
  select k.*, reported + bench_some(case priority when 'P1' then 420 when 'P2' then 900 when 'P3' then 3600 else 7200 end) as responded
  from known k),
paused as materialized (
  select a.*, case when wait < 0.35 and priority <> 'P1' and life >= 0.05 then responded + bench_some(7200) end as pause_from from answered a),
resumed as materialized (select p.*, pause_from + bench_some(86400) as pause_to from paused p),
solved as materialized (
  select r.*, coalesce(pause_to, responded)
      + bench_some(case priority when 'P1' then 8000 when 'P2' then 30000 when 'P3' then 110000 else 330000 end) as solved_1 from resumed r),
reopened as materialized (select s.*, case when life >= 0.05 and life < 0.13 then solved_1 + bench_some(172800) end as reopened from solved s)
select n as id, service, priority, reported,
       case when life < 0.03 then 'CANCELLED' when life < 0.05 then 'OPEN' else 'SOLVED' end as life,
       case when life < 0.015 then 'DUPLICATE' else 'NO_LONGER_NEEDED' end as reason,
       responded, pause_from, pause_to, solved_1, reopened, reopened + bench_some(40000) as solved_2,
       random() < 0.3 as first_line, random() < 0.04 as caused
from reopened;

-- The same instants as working seconds.
create unlogged table bench_seconds as
select id, service, priority, life, reported, responded, coalesce(solved_2, solved_1) as solved, solved_1 as cancelled,
       bench_work(priority, reported) as w0, bench_work(priority, responded) as wr,
       bench_work(priority, pause_from) as wpf, bench_work(priority, pause_to) as wpt,
       bench_work(priority, solved_1) as ws1, bench_work(priority, reopened) as wro, bench_work(priority, solved_2) as ws2,
       (case priority when 'P1' then 15 when 'P2' then 30 when 'P3' then 120 else 240 end) * 60::bigint as response_limit,
       (case priority when 'P1' then 240 when 'P2' then 480 when 'P3' then 1200 else 3000 end) * 60::bigint as resolution_limit
from bench;

create unlogged table bench_customer as
select id, row_number() over (order by id) - 1 as place, count(*) over () as number from customer where name like 'Customer %';

insert into incident (id, number, source, external_ref, title, description, customer_id, service_id, channel, reported_at, priority, state, state_since,
    first_response_at, resolved_at, cancel_reason, reopen_count, first_line, major, cause_confirmed, caused_by_ref, version)
select b.id, 'INC-B-' || lpad(b.id::text, 8, '0'), 'benchmark', b.id::text, 'What happened in case ' || b.id, 'Generated', c.id, 100000 + service, 'PHONE', reported, priority,
    case life when 'CANCELLED' then 'CANCELLED' when 'OPEN' then 'IN_PROGRESS' else 'RESOLVED' end,
    case life when 'OPEN' then responded when 'CANCELLED' then solved_1 else coalesce(solved_2, solved_1) end,
    case when life <> 'CANCELLED' then responded end,
    case when life = 'SOLVED' then coalesce(solved_2, solved_1) end,
    case when life = 'CANCELLED' then reason end,
    case when reopened is null then 0 else 1 end, first_line, false, caused, case when caused then 'CHG-1' end, 1
from bench b join bench_customer c on c.place = b.service % c.number;

insert into incident_solution (incident_id, position, solved_at, reopened_at)
select id, 0, solved_1, reopened from bench where life = 'SOLVED'
union all select id, 1, solved_2, null from bench where life = 'SOLVED' and reopened is not null;

insert into clock_event (id, incident_id, at, sequence, kind, detail, actor, recorded_at)
select id * 10 + sequence, id, at, sequence, kind, detail, 'IMPORT', at from (
  select id, reported as at, 1 as sequence, 'Reported' as kind, priority as detail from bench
  union all select id, responded, 2, 'Responded', null from bench where life <> 'CANCELLED'
  union all select id, pause_from, 3, 'Paused', 'CUSTOMER' from bench where pause_from is not null
  union all select id, pause_to, 4, 'Resumed', null from bench where pause_to is not null
  union all select id, solved_1, 5, 'Solved', null from bench where life = 'SOLVED'
  union all select id, reopened, 6, 'Reopened', null from bench where life = 'SOLVED' and reopened is not null
  union all select id, solved_2, 7, 'Solved', null from bench where life = 'SOLVED' and reopened is not null
  union all select id, solved_1, 8, 'Cancelled', reason from bench where life = 'CANCELLED') e;

-- Where the limit is crossed, were the last run without end.
create unlogged table bench_clock as
select s.id, m.metric, s.service, s.priority, s.life, s.reported,
    case when life = 'CANCELLED' then cancelled when m.metric = 'RESPONSE' then responded when life = 'SOLVED' then solved end as stopped,
    case when life = 'CANCELLED' then ws1 - w0 when m.metric = 'RESPONSE' then wr - w0 when life = 'OPEN' then wr - w0
         else ws1 - w0 - coalesce(wpt - wpf, 0) + coalesce(ws2 - wro, 0) end as consumed,
    case when m.metric = 'RESOLUTION' and life = 'SOLVED' then coalesce(wpt - wpf, 0) else 0 end as paused,
    case when m.metric = 'RESPONSE' then response_limit else resolution_limit end as lim,
    case when m.metric = 'RESPONSE' or life <> 'SOLVED' then bench_when(priority, w0 + case when m.metric = 'RESPONSE' then response_limit else resolution_limit end)
         when wpf is not null and wpf - w0 > resolution_limit then bench_when(priority, w0 + resolution_limit)
         when wro is null or ws1 - w0 - coalesce(wpt - wpf, 0) > resolution_limit
           then bench_when(priority, w0 + coalesce(wpt - wpf, 0) + resolution_limit)
         else bench_when(priority, wro + resolution_limit - (ws1 - w0 - coalesce(wpt - wpf, 0))) end as crossed
from bench_seconds s cross join (values ('RESPONSE'), ('RESOLUTION')) m (metric);

insert into sla_clock (incident_id, metric, customer_id, service_id, agreement_version_id, state, result, priority, limit_seconds,
    started_at, stopped_at, consumed_seconds, paused_seconds, due_at, breached_at, zone_data)
select k.id, k.metric, c.id, 100000 + k.service, v.id,
    case when life = 'CANCELLED' then 'CANCELLED' when stopped is null then 'RUNNING' else 'STOPPED' end,
    case when life = 'CANCELLED' then 'EXCLUDED' when stopped is null then 'OPEN' when consumed > lim then 'BREACHED' else 'MET' end,
    priority, lim, reported, stopped, consumed, paused, crossed, case when stopped is null or consumed > lim then crossed end, ':zone'
from bench_clock k join bench_customer c on c.place = k.service % c.number
join agreement a on a.customer_id = c.id join agreement_version v on v.agreement_id = a.id;

select setval('incident_seq', :size + 1000), setval('clock_event_seq', 10 * :size + 1000);
set session_replication_role = default;
drop table bench, bench_seconds, bench_clock, bench_customer;
analyze;
