-- critical: whether the attempt can't be passed after the reply, as the mentor judges it. Where that
-- is not its author's word, "critical" is among what is disputed. Null in rows from before mentors
-- could say so: there the author's word stands.
alter table judgement add column critical boolean;
