create table assignment (
  id               uuid                        not null primary key,
  title            varchar(200)                not null,
  words            varchar(1000)               not null,
  mode             varchar(20)                 not null,
  replies          varchar(20)                 not null,
  opens_at         timestamp(6) with time zone,
  due_at           timestamp(6) with time zone,
  zone             varchar(60)                 not null,
  pass_overall     integer,
  pass_politeness  integer,
  pass_concession  integer,
  pass_negotiation integer,
  attempts_allowed integer,
  counts           varchar(10)                 not null,
  created_by_id    uuid                        not null,
  created_by       varchar(100)                not null,
  created_at       timestamp(6) with time zone not null,
  withdrawn_at     timestamp(6) with time zone,
  version          integer                     not null,
  constraint assignment_created_by foreign key (created_by_id) references person (id)
);

-- One scenario, or a path of several in order; number counts from 1. The title is that of the day
-- it was assigned: the scenario may be archived since.
create table assignment_step (
  assignment_id uuid          not null,
  number        integer       not null,
  scenario      varchar(100)  not null,
  title         varchar(1000) not null,
  constraint assignment_step_key primary key (assignment_id, number),
  constraint assignment_step_assignment foreign key (assignment_id) references assignment (id)
);

create table assignment_person (
  assignment_id uuid not null,
  person_id     uuid not null,
  constraint assignment_person_key primary key (assignment_id, person_id),
  constraint assignment_person_assignment foreign key (assignment_id) references assignment (id),
  constraint assignment_person_person foreign key (person_id) references person (id)
);

create index assignment_person_of_person on assignment_person (person_id);

create table assignment_cohort (
  assignment_id uuid not null,
  cohort_id     uuid not null,
  constraint assignment_cohort_key primary key (assignment_id, cohort_id),
  constraint assignment_cohort_assignment foreign key (assignment_id) references assignment (id),
  constraint assignment_cohort_cohort foreign key (cohort_id) references cohort (id)
);

create index assignment_cohort_of_cohort on assignment_cohort (cohort_id);

-- What holds for one person only: more time, more attempts, excused.
create table assignment_exception (
  assignment_id uuid                        not null,
  person_id     uuid                        not null,
  due_at        timestamp(6) with time zone,
  more_attempts integer                     not null,
  excused       boolean                     not null,
  reason        varchar(500)                not null,
  made_by_id    uuid                        not null,
  made_by       varchar(100)                not null,
  made_at       timestamp(6) with time zone not null,
  constraint assignment_exception_key primary key (assignment_id, person_id),
  constraint exception_assignment foreign key (assignment_id) references assignment (id),
  constraint exception_person foreign key (person_id) references person (id),
  constraint exception_made_by foreign key (made_by_id) references person (id)
);

-- An attempt begun for an assignment says for which step, and which try it is, from 1. The key keeps
-- two tabs from beginning one attempt more than is allowed.
alter table attempt add column assignment_id uuid;
alter table attempt add column step integer;
alter table attempt add column try_number integer;
alter table attempt add constraint attempt_assignment
  foreign key (assignment_id) references assignment (id);
alter table attempt add constraint attempt_try_unique unique (person_id, assignment_id, step, try_number);
create index attempt_of_assignment on attempt (assignment_id, person_id);

-- Whether a reply was given that can't be made good: an assignment's own marks need to know.
alter table attempt add column critical boolean;

-- Boards ask for the finished assessed attempts of many people.
create index attempt_of_boards on attempt (person_id, mode, ended);
create index attempt_of_revision on attempt (revision_id, ended);
