-- Mentors looking over a trainee's shoulder, kept so that the transcript tells who did. seen_at is
-- the last sign of life: a watch nobody ended ends by itself some time after it.
create table watch (
  id         uuid                        not null primary key,
  attempt_id uuid                        not null,
  mentor_id  uuid                        not null,
  mentor     varchar(100)                not null,
  number     integer                     not null,
  begun_at   timestamp(6) with time zone not null,
  seen_at    timestamp(6) with time zone not null,
  ended_at   timestamp(6) with time zone,
  constraint watch_turn foreign key (attempt_id, number) references turn (attempt_id, number),
  constraint watch_mentor foreign key (mentor_id) references person (id)
);

create index watch_of_attempt on watch (attempt_id, begun_at);
create index watch_of_now on watch (seen_at);

-- What a mentor whispered after a turn was shown and before it was answered. The key keeps it to one
-- hint a turn, whoever is faster.
create table whisper (
  attempt_id uuid                        not null,
  number     integer                     not null,
  mentor_id  uuid                        not null,
  mentor     varchar(100)                not null,
  words      varchar(500)                not null,
  written_at timestamp(6) with time zone not null,
  constraint whisper_key primary key (attempt_id, number),
  constraint whisper_turn foreign key (attempt_id, number) references turn (attempt_id, number),
  constraint whisper_mentor foreign key (mentor_id) references person (id)
);
