-- A revision is numbered within its scenario and never changed. The same text may be published again
-- (a roll back), so it is no longer unique; read_at still moves on when a file is read again.
alter table revision drop constraint revision_text_unique;
alter table revision add column number integer;
alter table revision add column origin varchar(20) default 'FILE' not null;
alter table revision add column note varchar(1000) default '' not null;
alter table revision add column author_id uuid;
alter table revision add column author varchar(100) default '' not null;
alter table revision add column back_to integer;
alter table revision add column published_at timestamp(6) with time zone;
-- What is attainable in it, as JSON, with the rubric's version; empty until it was worked out.
alter table revision add column attainable varchar(10000);

update revision set published_at = read_at;
update revision set number = (
  select count(*) from revision earlier
  where earlier.scenario = revision.scenario
  and (earlier.read_at < revision.read_at
  or (earlier.read_at = revision.read_at and earlier.id <= revision.id)));

alter table revision alter column number set not null;
alter table revision alter column published_at set not null;
alter table revision add constraint revision_number_unique unique (scenario, number);
alter table revision add constraint revision_author foreign key (author_id) references person (id);
create index revision_of_text on revision (scenario, hash);

-- Which revision a new attempt plays. file_revision is what the file held when last read;
-- file_known what it held when a trainer last published, so that a newer file can be told.
create table scenario_shelf (
  scenario         varchar(100) not null primary key,
  current_revision uuid         not null,
  archived         boolean      not null,
  file_revision    uuid,
  file_known       uuid,
  constraint shelf_current foreign key (current_revision) references revision (id),
  constraint shelf_file foreign key (file_revision) references revision (id),
  constraint shelf_known foreign key (file_known) references revision (id)
);

-- Up to now the newest of a scenario was the one its file held last.
insert into scenario_shelf (scenario, current_revision, archived, file_revision)
select newest.scenario, newest.id, false, newest.id from revision newest
where newest.number = (
  select max(one.number) from revision one where one.scenario = newest.scenario);

-- Who changed a draft last is kept by name too: it is said as it was then.
create table draft (
  id            uuid                        not null primary key,
  scenario      varchar(100)                not null,
  title         varchar(1000)               not null,
  text          varchar(1048576)            not null,
  version       integer                     not null,
  base_revision uuid,
  begun_by_id   uuid                        not null,
  begun_by      varchar(100)                not null,
  begun_at      timestamp(6) with time zone not null,
  changed_by_id uuid                        not null,
  changed_by    varchar(100)                not null,
  changed_at    timestamp(6) with time zone not null,
  constraint draft_base foreign key (base_revision) references revision (id),
  constraint draft_begun_by foreign key (begun_by_id) references person (id),
  constraint draft_changed_by foreign key (changed_by_id) references person (id)
);

create index draft_of_scenario on draft (scenario);
