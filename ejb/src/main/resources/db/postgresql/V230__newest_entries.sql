-- A word is looked for in the newest incidents first. Nearly all entries are incidents, so the index of kinds promises no
-- less reading than the primary key, and the database took that, past every person entered after the last incident.
create index search_entry_newest on search_entry (id) where kind = 'INCIDENT';

-- People are proposed by name while somebody types: from this alone, not from entries scattered among those of incidents.
create index search_entry_people on search_entry (title, id, number) where kind = 'PERSON';
