-- The level of the scenario when the attempt was begun; empty in attempts older than this column
-- until the server has looked it up in their revision.
alter table attempt add column level integer;
