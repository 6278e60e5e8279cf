-- first_password: somebody else chose it, so the person chooses their own when they sign in.
alter table person add column email varchar(254);
alter table person add column first_password boolean default false not null;
alter table person add column last_sign_in timestamp(6) with time zone;

create table cohort (
  id            uuid                        not null primary key,
  name          varchar(100)                not null,
  archived      boolean                     not null,
  created_by_id uuid                        not null,
  created_at    timestamp(6) with time zone not null,
  constraint cohort_created_by foreign key (created_by_id) references person (id)
);

create table cohort_mentor (
  cohort_id uuid not null,
  person_id uuid not null,
  constraint cohort_mentor_key primary key (cohort_id, person_id),
  constraint cohort_mentor_cohort foreign key (cohort_id) references cohort (id),
  constraint cohort_mentor_person foreign key (person_id) references person (id)
);

create index cohort_mentor_of_person on cohort_mentor (person_id);

-- Invited first; a member from the moment they agree that the mentors see their work and may look
-- over their shoulder. Whoever leaves has no row.
create table cohort_member (
  cohort_id  uuid                        not null,
  person_id  uuid                        not null,
  invited_at timestamp(6) with time zone not null,
  agreed_at  timestamp(6) with time zone,
  constraint cohort_member_key primary key (cohort_id, person_id),
  constraint cohort_member_cohort foreign key (cohort_id) references cohort (id),
  constraint cohort_member_person foreign key (person_id) references person (id)
);

create index cohort_member_of_person on cohort_member (person_id);
