-- People are known once, whatever spaces they work in; what they may do is given per space, for a scope and a time, with a reason.
create table identity.person (
  id           uuid primary key,
  email        text not null unique check (email = lower(email) and email ~ '^[^@\s]+@[^@\s]+$' and length(email) <= 254),
  name         text not null check (length(name) between 1 and 200),
  language     text not null default 'en' check (language in ('nl', 'fr', 'de', 'en', 'es', 'pt')),
  created_at   timestamptz not null,
  disabled_at  timestamptz,
  version      integer not null default 1
);

create table identity.role_grant (
  space_id   uuid not null references identity.space,
  id         uuid not null,
  person_id  uuid not null references identity.person,
  role       text not null check (role in ('director', 'programme-officer', 'co-ordinator', 'partner-officer', 'finance-officer', 'auditor', 'funder', 'keeper', 'integrity-contact')),
  scope      text not null check (scope in ('space', 'programme', 'outcome', 'country', 'organisation')),
  scope_id   text not null,
  from_on    date not null,
  until_on   date,
  given_by   uuid references identity.person,
  given_at   timestamptz not null,
  reason     text not null check (length(reason) between 1 and 500),
  ended_at   timestamptz,
  ended_by   uuid references identity.person,
  primary key (space_id, id),
  check (until_on is null or until_on >= from_on),
  check (role <> 'auditor' or until_on is not null)   -- an auditor reads until a date
);
create index role_grant_person on identity.role_grant (space_id, person_id);
select minga.fence('identity.role_grant');

-- In which spaces a person has anything to do, so that she can be shown the way after signing in. Global; says nothing of what she may do there.
create table identity.membership (
  person_id  uuid not null references identity.person,
  space_id   uuid not null references identity.space,
  primary key (person_id, space_id)
);
