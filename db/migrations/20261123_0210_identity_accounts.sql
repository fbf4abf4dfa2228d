-- How people prove who they are, and where they are signed in. Global: one sign-in opens all spaces in which somebody was given anything to do.
create table identity.account (
  person_id        uuid primary key references identity.person,
  password_hash    text not null check (password_hash like '$argon2id$%'),
  password_set_at  timestamptz not null
);

-- The app on her phone that shows six digits.
create table identity.authenticator (
  person_id     uuid primary key references identity.person,
  secret        text not null check (secret ~ '^[A-Z2-7]{32}$'),
  confirmed_at  timestamptz not null,
  last_step     bigint not null                     -- a code is good once: only later steps are accepted
);

create table identity.passkey (
  id            text primary key check (length(id) between 16 and 1400),  -- as the device named it, base64url
  person_id     uuid not null references identity.person,
  public_key    bytea not null,
  counter       bigint not null,
  transports    text[] not null default '{}',
  name          text not null check (length(name) between 1 and 80),
  added_at      timestamptz not null,
  last_used_at  timestamptz
);
create index passkey_person on identity.passkey (person_id);

-- Ten codes on paper, each good once, for the day the phone is gone.
create table identity.recovery_code (
  person_id  uuid not null references identity.person,
  code_hash  text not null,
  made_at    timestamptz not null,
  used_at    timestamptz,
  primary key (person_id, code_hash)
);

-- Only the hash of what the browser holds is kept: whoever reads this table cannot sign in with it.
create table identity.session (
  id            uuid primary key,
  person_id     uuid not null references identity.person,
  token_hash    text not null unique,
  way           text not null check (way in ('authenticator', 'passkey', 'recovery-code')),
  device        text not null check (length(device) <= 120),
  started_at    timestamptz not null,
  last_seen_at  timestamptz not null,
  ends_at       timestamptz not null,
  ended_at      timestamptz
);
create index session_person on identity.session (person_id, started_at);

-- What has begun and waits for its second half: a password without its code yet, a challenge without its answer. Minutes old, then swept.
create table identity.half_way (
  token_hash  text primary key,
  kind        text not null check (kind in ('second-factor', 'passkey-sign-in', 'passkey-enrolment', 'authenticator-enrolment')),
  person_id   uuid references identity.person,       -- null: a passkey will say who it is
  secret      text not null default '',              -- the challenge of a passkey, or the secret of an app before its first code
  misses      integer not null default 0,
  ends_at     timestamptz not null
);
create index half_way_ends on identity.half_way (ends_at);

-- Wrong answers lately, by the hash of an address or an e-mail: counted here so that a restart forgives nobody.
create table identity.miss (
  kind        text not null,
  key_hash    text not null,
  started_at  timestamptz not null,
  ends_at     timestamptz not null,
  misses      integer not null,
  primary key (kind, key_hash)
);
create index miss_ends on identity.miss (ends_at);

-- An address that lets one person in, once: she sets her password there, or says yes to another space.
create table identity.entry_link (
  token_hash  text primary key,
  person_id   uuid not null references identity.person,
  into_space  uuid references identity.space,        -- null: only her account
  made_by     uuid references identity.person,       -- null: from the command line
  made_at     timestamptz not null,
  ends_at     timestamptz not null,
  used_at     timestamptz
);
create index entry_link_person on identity.entry_link (person_id);

-- Since when she said yes, and whether she holds a role there for which an unattended screen is worse than signing in again.
alter table identity.membership
  add column since_at timestamptz not null,
  add column watchful boolean not null default false;
