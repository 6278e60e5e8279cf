create table person (
  id            uuid                        not null primary key,
  sign_in       varchar(60)                 not null,
  name          varchar(100)                not null,
  password      varchar(100)                not null,
  demo_password boolean                     not null,
  active        boolean                     not null,
  stamp         integer                     not null,
  created_at    timestamp(6) with time zone not null,
  constraint person_sign_in_unique unique (sign_in)
);

create table person_role (
  person_id uuid        not null,
  role      varchar(20) not null,
  constraint person_role_key primary key (person_id, role),
  constraint person_role_person foreign key (person_id) references person (id)
);
