-- The corridor: every change takes its space's number, is done once however often it arrives, leaves one audit line, and tells its news.
create schema corridor;
create schema identity;

-- The fence round a table: nobody sees a row of another space than the one this transaction is in (second fence behind the keys).
create function minga.fence(tenant regclass) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tenant);
  execute format('alter table %s force row level security', tenant);
  execute format('create policy fence on %s using (space_id = minga.space()) with check (space_id = minga.space())', tenant);
end $$;

-- A space is one recognised organisation with its partners. Global: a reference table on every shard.
create table identity.space (
  id          uuid primary key,
  slug        text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
  name        text not null check (length(name) between 1 and 200),
  created_at  timestamptz not null
);

-- The place where no space is: signing in, accounts, invitations. It has a head and a chain of its own.
insert into identity.space (id, slug, name, created_at) values ('00000000-0000-7000-8000-000000000000', 'platform', 'Platform', '2026-11-23T00:00:00Z');

-- One row per space: whoever holds it writes. Its number orders changes, so order of numbers is order of commits.
create table corridor.space_head (
  space_id   uuid primary key references identity.space,
  seq        bigint not null default 0,
  last_hash  text not null default ''
);
select minga.fence('corridor.space_head');

-- An errand is one verb with its input. Its id names the change, not the attempt.
create table corridor.errand (
  space_id  uuid not null,
  id        uuid not null,
  person_id uuid,                      -- null: nobody was signed in (signing in itself, accepting an invitation)
  verb      text not null,
  input_hash text not null,
  seq       bigint not null,
  done_at   timestamptz not null,
  outcome   jsonb not null,
  primary key (space_id, id)
);
select minga.fence('corridor.errand');

-- One line per change, chained by hashes. Personal data stays beside the chain, so that erasing it leaves the chain whole.
create table corridor.audit (
  space_id   uuid not null,
  seq        bigint not null,
  at         timestamptz not null,
  person_id  uuid,
  roles      text not null default '',  -- the roles she held, words with commas
  verb       text not null,
  errand_id  uuid not null,
  about      uuid[] not null default '{}', -- the things changed and what they are part of
  commitment text not null,              -- SHA-256 of salt and detail
  prev_hash  text not null,
  hash       text not null,
  primary key (space_id, seq)
);
create index audit_about on corridor.audit using gin (about);
select minga.fence('corridor.audit');

create table corridor.audit_detail (
  space_id  uuid not null,
  seq       bigint not null,
  salt      text not null,
  detail    jsonb not null,              -- { thing: {kind, id, name}, changes: [{ at, before, after }] }
  primary key (space_id, seq),
  foreign key (space_id, seq) references corridor.audit
);
select minga.fence('corridor.audit_detail');

-- News: what happened, for those who want to know. Written in the transaction of the change, read afterwards.
create table corridor.news (
  space_id  uuid not null,
  id        uuid not null,
  seq       bigint not null,
  name      text not null,
  body      jsonb not null,
  told_at   timestamptz not null,
  primary key (space_id, id)
);
create index news_in_order on corridor.news (space_id, seq);
select minga.fence('corridor.news');

set local minga.space = '00000000-0000-7000-8000-000000000000'; -- the fence holds for migrations too
insert into corridor.space_head (space_id) values ('00000000-0000-7000-8000-000000000000');
