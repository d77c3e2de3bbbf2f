-- People of the provider, for asking while somebody types.
insert into person (id, number, login, name, email, language, zone, active, password_hash, must_change, failed_count, version)
select 9000000 + n, 'PER-B-' || lpad(n::text, 6, '0'), 'person' || n,
       (array['Maria','Josef','Anna','Franz','Marta','Karl','Eva','Max'])[1 + n % 8] || ' ' || (array['Huber','Hofer','Gruber','Wagner','Berger','Moser','Holzer','Maier'])[1 + n / 8 % 8] || ' ' || n,
       'person' || n || '@example.org', 'en', 'Europe/Vienna', true, 'none', false, 0, 0
from generate_series(1, :known) n;
analyze person;
