-- The level of the scenario when the attempt was begun; empty in attempts older than this column
-- until the server has looked it up in their revision.
alter table attempt add column level integer;

-- A board reads the results of a thousand people: all it needs is in the index, so that the rows
-- themselves, which lie far apart among the turns, are not fetched.
drop index attempt_of_boards;
create index attempt_of_boards on attempt (person_id, mode, scale, ended, id, scenario, level,
  passed, overall, politeness, concession, negotiation);
