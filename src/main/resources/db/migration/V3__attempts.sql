create table attempt (
  id          uuid                        not null primary key,
  person_id   uuid                        not null,
  revision_id uuid                        not null,
  scenario    varchar(100)                not null,
  title       varchar(1000)               not null,
  mode        varchar(20)                 not null,
  seed        bigint                      not null,
  rubric      integer                     not null,
  begun       timestamp(6) with time zone not null,
  ended       timestamp(6) with time zone,
  outcome     varchar(20),
  passed      boolean,
  overall     integer,
  politeness  integer,
  concession  integer,
  negotiation integer,
  constraint attempt_person foreign key (person_id) references person (id),
  constraint attempt_revision foreign key (revision_id) references revision (id)
);

create index attempt_of_person on attempt (person_id, begun);

-- Rows are appended, never changed: what a person saw stays. The key refuses a second row with the
-- same number, so a double click or a second tab can't answer twice.
create table turn (
  attempt_id uuid                        not null,
  number     integer                     not null,
  kind       varchar(20)                 not null,
  scene      varchar(100),
  reply      varchar(100),
  body       varchar(1048576),
  written_at timestamp(6) with time zone not null,
  constraint turn_key primary key (attempt_id, number),
  constraint turn_attempt foreign key (attempt_id) references attempt (id)
);
