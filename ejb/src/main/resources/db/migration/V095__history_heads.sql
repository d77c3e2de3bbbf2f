-- Every chain has its end from the start: two first entries at once would both put it there, and one of them would fail.
insert into history_head (shard, position, hash)
select v.shard, 0, repeat('0', 64)
from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) as v (shard)
where not exists (select 1 from history_head h where h.shard = v.shard);
