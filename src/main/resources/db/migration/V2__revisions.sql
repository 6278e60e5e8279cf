-- A text of a scenario as it was read, kept for good. read_at moves on when the same text is read
-- again, so the newest of a scenario is the one its file held last.
create table revision (
  id       uuid                        not null primary key,
  scenario varchar(100)                not null,
  hash     varchar(64)                 not null,
  title    varchar(1000)               not null,
  text     varchar(1048576)            not null,
  read_at  timestamp(6) with time zone not null,
  constraint revision_text_unique unique (scenario, hash)
);
