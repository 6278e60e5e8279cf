-- How well a person keeps a scene in mind, and when it comes again (FSRS). Days are those of the
-- person's time zone. A scene that is no longer played keeps its card and rests.
create table exercise_card (
  person_id    uuid          not null,
  scenario     varchar(100)  not null,
  scene        varchar(100)  not null,
  stability    numeric(16, 8) not null,
  difficulty   numeric(16, 8) not null,
  practised_on date          not null,
  repetitions  integer       not null,
  lapses       integer       not null,
  due_on       date          not null,
  constraint exercise_card_key primary key (person_id, scenario, scene),
  constraint exercise_card_person foreign key (person_id) references person (id)
);

-- The exercises drawn on a day, numbered from 1; the first is that of the day, the others are free.
-- The key keeps two tabs from drawing it twice. The way is the replies that lead to the scene.
create table exercise (
  id           uuid                        not null primary key,
  person_id    uuid                        not null,
  drawn_on     date                        not null,
  zone         varchar(60)                 not null,
  number       integer                     not null,
  scenario     varchar(100)                not null,
  revision_id  uuid                        not null,
  scene        varchar(100)                not null,
  skill        varchar(20)                 not null,
  way          varchar(20000)              not null,
  seed         bigint                      not null,
  matters      varchar(500),
  drawn_at     timestamp(6) with time zone not null,
  done_at      timestamp(6) with time zone,
  done_on      date,
  grade        varchar(10),
  due_on       date,
  constraint exercise_person foreign key (person_id) references person (id),
  constraint exercise_revision foreign key (revision_id) references revision (id),
  constraint exercise_number_unique unique (person_id, drawn_on, number)
);

create index exercise_of_person on exercise (person_id, done_on);

-- What was answered: one row where it was understood at once, one more for each time it was not.
-- The key makes a double click or a second tab harmless.
create table exercise_turn (
  exercise_id uuid                        not null,
  number      integer                     not null,
  body        varchar(1048576)            not null,
  written_at  timestamp(6) with time zone not null,
  constraint exercise_turn_key primary key (exercise_id, number),
  constraint exercise_turn_exercise foreign key (exercise_id) references exercise (id)
);
