-- Files of open data that came in, and each activity as it stood in its file, so that it goes out again without loss.
create schema iati;

-- A file on its way in: sent, looked through, not yet taken in. Forgotten after a day.
create table iati.upload (
  space_id     uuid not null references identity.space,
  id           uuid not null,
  person_id    uuid not null references identity.person,
  name         text not null check (length(name) between 1 and 200),
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes        bigint not null check (bytes >= 0),
  received_at  timestamptz not null,
  survey       jsonb not null,                                             -- what is in it: records, titles, days, findings
  primary key (space_id, id)
);
select minga.fence('iati.upload');

create table iati.upload_part (
  space_id     uuid not null,
  upload_id    uuid not null,
  number       integer not null,
  content      bytea not null,
  primary key (space_id, upload_id, number),
  foreign key (space_id, upload_id) references iati.upload
);
select minga.fence('iati.upload_part');

-- A file that was taken in.
create table iati.file (
  space_id       uuid not null references identity.space,
  id             uuid not null,
  programme_id   uuid not null,
  name           text not null check (length(name) between 1 and 200),
  sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes          bigint not null check (bytes >= 0),
  version        text not null default '',
  publisher      text not null default '',                                 -- name of the organisation that reported
  received_at    timestamptz not null,
  received_by    uuid not null references identity.person,
  counts         jsonb not null,                                           -- activities, results, indicators … and how many were left out
  findings       jsonb not null,                                           -- about the file as a whole
  withdrawn_at   timestamptz,
  withdrawn_by   uuid references identity.person,
  primary key (space_id, id),
  foreign key (space_id, programme_id) references programme.programme
);
create index file_programme on iati.file (space_id, programme_id);
create index file_received on iati.file (space_id, received_at);
select minga.fence('iati.file');

-- An outcome as an activity: the identifier under which it is public, and, when it came from a file, what stood there.
create table iati.activity (
  space_id       uuid not null,
  outcome_id     uuid not null,
  identifier     text check (length(identifier) between 1 and 500),        -- never changes once it has been given
  given_at       timestamptz not null,
  file_id        uuid,
  position       integer not null default 0,                               -- its place in the file
  language       text not null default 'en' check (language ~ '^[a-z]{2}$'),  -- assumed where the file does not say
  noun           jsonb,                                                    -- the activity as it was read, with what travels with it
  ids            jsonb not null default '{}',                              -- where in the noun a thing stood, and the id it was given
  findings       jsonb not null default '[]',                              -- what to repair
  foreign_count  integer not null default 0,                               -- elements and attributes of other namespaces that were left behind
  primary key (space_id, outcome_id),
  unique (space_id, identifier),
  foreign key (space_id, outcome_id) references programme.outcome deferrable initially deferred,  -- the outcome is made when programme hears of it
  foreign key (space_id, file_id) references iati.file
);
create index activity_file on iati.activity (space_id, file_id);
select minga.fence('iati.activity');
