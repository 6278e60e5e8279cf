-- The language a person chose, as its code; null for what their browser asks for. And the one their
-- last page was in: letters to who chose none come in it.
alter table person add column language varchar(2);
alter table person add column last_language varchar(2);
