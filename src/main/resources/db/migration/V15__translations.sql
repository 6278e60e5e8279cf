-- The language a revision's source is written in, as its text says; where it can't be seen at the
-- beginning of a line, English.
alter table revision add column language varchar(3);
update revision set language = coalesce(
  regexp_substr(text, '^language:\W*(\w+)', 1, 1, 'm', 1), 'en');
alter table revision alter column language set not null;

-- A revision is its source and the translations published with it. None is added later, none goes.
create table revision_translation (
  revision_id uuid             not null,
  language    varchar(3)       not null,
  text        varchar(1048576) not null,
  hash        varchar(64)      not null,
  constraint revision_translation_key primary key (revision_id, language),
  constraint revision_translation_revision foreign key (revision_id) references revision (id)
);

-- The translations of a draft, each with a version of its own: who writes the Hungarian is not in
-- the way of who writes the source. translated grows with each change of any of them, so that what
-- is published is what was looked at.
create table draft_translation (
  draft_id      uuid                        not null,
  language      varchar(3)                  not null,
  text          varchar(1048576)            not null,
  version       integer                     not null,
  changed_by_id uuid                        not null,
  changed_by    varchar(100)                not null,
  changed_at    timestamp(6) with time zone not null,
  constraint draft_translation_key primary key (draft_id, language),
  constraint draft_translation_draft foreign key (draft_id) references draft (id)
    on delete cascade,
  constraint draft_translation_changed_by foreign key (changed_by_id) references person (id)
);
alter table draft add column translated integer default 0 not null;

-- What was begun before there were translations is in the source's language.
alter table attempt add column language varchar(3);
update attempt set language = (
  select revision.language from revision where revision.id = attempt.revision_id);
alter table attempt alter column language set not null;

alter table exercise add column language varchar(3);
update exercise set language = (
  select revision.language from revision where revision.id = exercise.revision_id);
alter table exercise alter column language set not null;
