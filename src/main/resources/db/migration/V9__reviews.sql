-- What mentors say to a trainee about an attempt, or about one turn of it. Only the author changes
-- it or takes it back; that they did stays. What was said, where and in which language is kept for
-- the team's book.
create table review_comment (
  id            uuid                        not null primary key,
  attempt_id    uuid                        not null,
  turn_number   integer,
  author_id     uuid                        not null,
  author        varchar(100)                not null,
  words         varchar(2000)               not null,
  book          varchar(10),
  scenario      varchar(100)                not null,
  scene         varchar(100)                not null,
  said          varchar(2000)               not null,
  language      varchar(10)                 not null,
  written_at    timestamp(6) with time zone not null,
  changed_at    timestamp(6) with time zone,
  taken_back_at timestamp(6) with time zone,
  constraint review_comment_attempt foreign key (attempt_id) references attempt (id),
  constraint review_comment_author foreign key (author_id) references person (id)
);

create index review_comment_of_attempt on review_comment (attempt_id, written_at);
create index review_comment_of_book on review_comment (book, scenario);

-- How a mentor judged a turn: appended, never changed. The last of a turn is in effect; taking one
-- back is a row too. What was heard when the turn was scored stands beside it.
create table judgement (
  id             uuid                        not null primary key,
  attempt_id     uuid                        not null,
  sequence_number integer                     not null,
  turn_number    integer                     not null,
  standing       varchar(20)                 not null,
  scenario       varchar(100)                not null,
  revision_id    uuid                        not null,
  scene          varchar(100)                not null,
  reply          varchar(100)                not null,
  said           varchar(2000)               not null,
  language       varchar(10)                 not null,
  typed          boolean                     not null,
  heard_moves    varchar(2000)               not null,
  heard_levels   varchar(200)                not null,
  moves          varchar(2000)               not null,
  set_levels     varchar(200)                not null,
  judged_levels  varchar(200)                not null,
  score          varchar(100000)              not null,
  disputed       varchar(2000)               not null,
  reason         varchar(1000)               not null,
  judged_by_id   uuid                        not null,
  judged_by      varchar(100)                not null,
  judged_at      timestamp(6) with time zone not null,
  constraint judgement_sequence unique (attempt_id, sequence_number),
  constraint judgement_attempt foreign key (attempt_id) references attempt (id),
  constraint judgement_revision foreign key (revision_id) references revision (id),
  constraint judgement_judged_by foreign key (judged_by_id) references person (id)
);

create index judgement_of_turn on judgement (attempt_id, turn_number, sequence_number);
create index judgement_of_disputes on judgement (standing, judged_at);

-- What a trainer made of a judgement that differs.
create table settlement (
  judgement_id  uuid                        not null primary key,
  note          varchar(1000)               not null,
  settled_by_id uuid                        not null,
  settled_by    varchar(100)                not null,
  settled_at    timestamp(6) with time zone not null,
  constraint settlement_judgement foreign key (judgement_id) references judgement (id),
  constraint settlement_settled_by foreign key (settled_by_id) references person (id)
);
