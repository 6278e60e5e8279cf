-- By which scale an attempt was scored: 0, the share of possible points; 1, the place between the
-- least and the most attainable in its scenario. What has ended keeps its figures and its scale.
alter table attempt add column scale integer default 0 not null;
