-- Files lie in a store under the hash of their bytes; here stands what they are called, what they are about and who brought them.
create schema files;

create table files.file (
  space_id     uuid not null references identity.space,
  id           uuid not null,
  sha256       text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes        bigint not null check (bytes >= 0),
  media_type   text not null check (length(media_type) between 3 and 150),
  name         text not null check (length(name) between 1 and 200),
  description  text not null default '' check (length(description) <= 1000),
  audience     text not null default 'consortium' check (audience in ('organisation', 'consortium')),
  about_kind   text not null check (length(about_kind) between 1 and 40),
  about_id     uuid not null,
  within       uuid[] not null default '{}',                        -- what that is part of: their pages list this file too
  uploaded_by  uuid not null references identity.person,
  uploaded_at  timestamptz not null,
  attached_at  timestamptz,                                         -- null: received, not yet part of anything
  removed_at   timestamptz,
  erased_at    timestamptz,                                         -- its bytes are gone, its line stays
  version      integer not null default 1,
  primary key (space_id, id)
);
create index file_about on files.file (space_id, about_id);
create index file_within on files.file using gin (within);
create index file_bytes on files.file (space_id, sha256);
select minga.fence('files.file');
