-- Up to which change a person has read, so that home can say what is new to her.
create schema reports;

create table reports.visit (
  space_id   uuid not null references identity.space,
  person_id  uuid not null references identity.person,
  seen_seq   bigint not null,
  seen_at    timestamptz not null,
  primary key (space_id, person_id)
);
select minga.fence('reports.visit');
