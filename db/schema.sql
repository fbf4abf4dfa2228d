-- The database as it stands today. Written by `npm run db:snapshot`; change it by a migration.

-- ==================== conversation

create table conversation.comment (
  space_id    uuid not null,
  id          uuid not null,
  about_kind  text not null,
  about_id    uuid not null,
  at          text default ''::text not null,
  within      uuid[] default '{}'::uuid[] not null,
  audience    text not null,
  answer_to   uuid,
  language    text not null,
  text        text not null,
  written_by  uuid not null,
  written_at  timestamp with time zone not null,
  changed_at  timestamp with time zone,
  resolved_at timestamp with time zone,
  resolved_by uuid,
  removed_at  timestamp with time zone,
  version     integer default 1 not null,
  constraint comment_pkey PRIMARY KEY (space_id, id),
  constraint comment_resolved_by_fkey FOREIGN KEY (resolved_by) REFERENCES identity.person(id),
  constraint comment_space_id_answer_to_fkey FOREIGN KEY (space_id, answer_to) REFERENCES conversation.comment(space_id, id),
  constraint comment_space_id_fkey FOREIGN KEY (space_id) REFERENCES identity.space(id),
  constraint comment_written_by_fkey FOREIGN KEY (written_by) REFERENCES identity.person(id),
  constraint comment_about_kind_check CHECK (length(about_kind) >= 1 AND length(about_kind) <= 40),
  constraint comment_at_check CHECK (length(at) <= 200),
  constraint comment_audience_check CHECK (audience = ANY (ARRAY['organisation'::text, 'consortium'::text])),
  constraint comment_check CHECK (answer_to IS NULL OR resolved_at IS NULL),
  constraint comment_language_check CHECK (language ~ '^[a-z]{2}$'::text),
  constraint comment_text_check CHECK (length(text) >= 1 AND length(text) <= 5000)
);
CREATE INDEX comment_about ON conversation.comment USING btree (space_id, about_id);
CREATE INDEX comment_answers ON conversation.comment USING btree (space_id, answer_to);
CREATE INDEX comment_open ON conversation.comment USING btree (space_id, written_at) WHERE resolved_at IS NULL AND removed_at IS NULL;
CREATE INDEX comment_within ON conversation.comment USING gin (within);
alter table conversation.comment enable row level security, force row level security;
create policy fence on conversation.comment using ((space_id = minga.space()));

-- ==================== corridor

create table corridor.audit (
  space_id   uuid not null,
  seq        bigint not null,
  at         timestamp with time zone not null,
  person_id  uuid,
  roles      text default ''::text not null,
  verb       text not null,
  errand_id  uuid not null,
  about      uuid[] default '{}'::uuid[] not null,
  commitment text not null,
  prev_hash  text not null,
  hash       text not null,
  constraint audit_pkey PRIMARY KEY (space_id, seq)
);
CREATE INDEX audit_about ON corridor.audit USING gin (about);
alter table corridor.audit enable row level security, force row level security;
create policy fence on corridor.audit using ((space_id = minga.space()));

create table corridor.audit_detail (
  space_id uuid not null,
  seq      bigint not null,
  salt     text not null,
  detail   jsonb not null,
  constraint audit_detail_pkey PRIMARY KEY (space_id, seq),
  constraint audit_detail_space_id_seq_fkey FOREIGN KEY (space_id, seq) REFERENCES corridor.audit(space_id, seq)
);
alter table corridor.audit_detail enable row level security, force row level security;
create policy fence on corridor.audit_detail using ((space_id = minga.space()));

create table corridor.errand (
  space_id   uuid not null,
  id         uuid not null,
  person_id  uuid,
  verb       text not null,
  input_hash text not null,
  seq        bigint not null,
  done_at    timestamp with time zone not null,
  outcome    jsonb not null,
  constraint errand_pkey PRIMARY KEY (space_id, id)
);
alter table corridor.errand enable row level security, force row level security;
create policy fence on corridor.errand using ((space_id = minga.space()));

create table corridor.news (
  space_id uuid not null,
  id       uuid not null,
  seq      bigint not null,
  name     text not null,
  body     jsonb not null,
  told_at  timestamp with time zone not null,
  constraint news_pkey PRIMARY KEY (space_id, id)
);
CREATE INDEX news_in_order ON corridor.news USING btree (space_id, seq);
alter table corridor.news enable row level security, force row level security;
create policy fence on corridor.news using ((space_id = minga.space()));

create table corridor.space_head (
  space_id  uuid not null,
  seq       bigint default 0 not null,
  last_hash text default ''::text not null,
  constraint space_head_pkey PRIMARY KEY (space_id),
  constraint space_head_space_id_fkey FOREIGN KEY (space_id) REFERENCES identity.space(id)
);
alter table corridor.space_head enable row level security, force row level security;
create policy fence on corridor.space_head using ((space_id = minga.space()));

-- ==================== files

create table files.file (
  space_id    uuid not null,
  id          uuid not null,
  sha256      text not null,
  bytes       bigint not null,
  media_type  text not null,
  name        text not null,
  description text default ''::text not null,
  audience    text default 'consortium'::text not null,
  about_kind  text not null,
  about_id    uuid not null,
  within      uuid[] default '{}'::uuid[] not null,
  uploaded_by uuid not null,
  uploaded_at timestamp with time zone not null,
  attached_at timestamp with time zone,
  removed_at  timestamp with time zone,
  erased_at   timestamp with time zone,
  version     integer default 1 not null,
  constraint file_pkey PRIMARY KEY (space_id, id),
  constraint file_space_id_fkey FOREIGN KEY (space_id) REFERENCES identity.space(id),
  constraint file_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES identity.person(id),
  constraint file_about_kind_check CHECK (length(about_kind) >= 1 AND length(about_kind) <= 40),
  constraint file_audience_check CHECK (audience = ANY (ARRAY['organisation'::text, 'consortium'::text])),
  constraint file_bytes_check CHECK (bytes >= 0),
  constraint file_description_check CHECK (length(description) <= 1000),
  constraint file_media_type_check CHECK (length(media_type) >= 3 AND length(media_type) <= 150),
  constraint file_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint file_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX file_about ON files.file USING btree (space_id, about_id);
CREATE INDEX file_bytes ON files.file USING btree (space_id, sha256);
CREATE INDEX file_within ON files.file USING gin (within);
alter table files.file enable row level security, force row level security;
create policy fence on files.file using ((space_id = minga.space()));

-- ==================== finance

create table finance.budget (
  space_id        uuid not null,
  id              uuid not null,
  outcome_id      uuid not null,
  organisation_id uuid,
  heading         text default ''::text not null,
  type            text default 'original'::text not null,
  status          text default 'committed'::text not null,
  from_on         date not null,
  until_on        date not null,
  minor           bigint not null,
  currency        text not null,
  value_on        date not null,
  source          text default 'typed'::text not null,
  source_id       uuid,
  version         integer default 1 not null,
  removed_at      timestamp with time zone,
  position        integer default 0 not null,
  constraint budget_pkey PRIMARY KEY (space_id, id),
  constraint budget_space_id_organisation_id_fkey FOREIGN KEY (space_id, organisation_id) REFERENCES partners.organisation(space_id, id),
  constraint budget_space_id_outcome_id_fkey FOREIGN KEY (space_id, outcome_id) REFERENCES programme.outcome(space_id, id),
  constraint budget_check CHECK (until_on >= from_on),
  constraint budget_currency_check CHECK (currency ~ '^[A-Z]{3}$'::text),
  constraint budget_heading_check CHECK (length(heading) <= 200),
  constraint budget_source_check CHECK (source = ANY (ARRAY['typed'::text, 'iati-file'::text])),
  constraint budget_status_check CHECK (status = ANY (ARRAY['indicative'::text, 'committed'::text])),
  constraint budget_type_check CHECK (type = ANY (ARRAY['original'::text, 'revised'::text]))
);
CREATE INDEX budget_outcome ON finance.budget USING btree (space_id, outcome_id);
alter table finance.budget enable row level security, force row level security;
create policy fence on finance.budget using ((space_id = minga.space()));

create table finance.movement (
  space_id      uuid not null,
  id            uuid not null,
  outcome_id    uuid not null,
  type          text not null,
  on_day        date not null,
  minor         bigint not null,
  currency      text not null,
  value_on      date not null,
  description   jsonb,
  provider_id   uuid,
  provider_name text default ''::text not null,
  receiver_id   uuid,
  receiver_name text default ''::text not null,
  reference     text default ''::text not null,
  source        text default 'iati-file'::text not null,
  source_id     uuid,
  position      integer default 0 not null,
  constraint movement_pkey PRIMARY KEY (space_id, id),
  constraint movement_space_id_outcome_id_fkey FOREIGN KEY (space_id, outcome_id) REFERENCES programme.outcome(space_id, id),
  constraint movement_space_id_provider_id_fkey FOREIGN KEY (space_id, provider_id) REFERENCES partners.organisation(space_id, id),
  constraint movement_space_id_receiver_id_fkey FOREIGN KEY (space_id, receiver_id) REFERENCES partners.organisation(space_id, id),
  constraint movement_currency_check CHECK (currency ~ '^[A-Z]{3}$'::text),
  constraint movement_provider_name_check CHECK (length(provider_name) <= 500),
  constraint movement_receiver_name_check CHECK (length(receiver_name) <= 500),
  constraint movement_reference_check CHECK (length(reference) <= 200),
  constraint movement_source_check CHECK (source = 'iati-file'::text),
  constraint movement_type_check CHECK (length(type) >= 1 AND length(type) <= 8)
);
CREATE INDEX movement_outcome ON finance.movement USING btree (space_id, outcome_id, on_day);
alter table finance.movement enable row level security, force row level security;
create policy fence on finance.movement using ((space_id = minga.space()));

-- ==================== iati

create table iati.activity (
  space_id      uuid not null,
  outcome_id    uuid not null,
  identifier    text,
  given_at      timestamp with time zone not null,
  file_id       uuid,
  position      integer default 0 not null,
  language      text default 'en'::text not null,
  noun          jsonb,
  ids           jsonb default '{}'::jsonb not null,
  findings      jsonb default '[]'::jsonb not null,
  foreign_count integer default 0 not null,
  constraint activity_pkey PRIMARY KEY (space_id, outcome_id),
  constraint activity_space_id_identifier_key UNIQUE (space_id, identifier),
  constraint activity_space_id_file_id_fkey FOREIGN KEY (space_id, file_id) REFERENCES iati.file(space_id, id),
  constraint activity_space_id_outcome_id_fkey FOREIGN KEY (space_id, outcome_id) REFERENCES programme.outcome(space_id, id) DEFERRABLE INITIALLY DEFERRED,
  constraint activity_identifier_check CHECK (length(identifier) >= 1 AND length(identifier) <= 500),
  constraint activity_language_check CHECK (language ~ '^[a-z]{2}$'::text)
);
CREATE INDEX activity_file ON iati.activity USING btree (space_id, file_id);
alter table iati.activity enable row level security, force row level security;
create policy fence on iati.activity using ((space_id = minga.space()));

create table iati.file (
  space_id     uuid not null,
  id           uuid not null,
  programme_id uuid not null,
  name         text not null,
  sha256       text not null,
  bytes        bigint not null,
  version      text default ''::text not null,
  publisher    text default ''::text not null,
  received_at  timestamp with time zone not null,
  received_by  uuid not null,
  counts       jsonb not null,
  findings     jsonb not null,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  constraint file_pkey PRIMARY KEY (space_id, id),
  constraint file_received_by_fkey FOREIGN KEY (received_by) REFERENCES identity.person(id),
  constraint file_space_id_fkey FOREIGN KEY (space_id) REFERENCES identity.space(id),
  constraint file_space_id_programme_id_fkey FOREIGN KEY (space_id, programme_id) REFERENCES programme.programme(space_id, id),
  constraint file_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES identity.person(id),
  constraint file_bytes_check CHECK (bytes >= 0),
  constraint file_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint file_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text)
);
CREATE INDEX file_programme ON iati.file USING btree (space_id, programme_id);
CREATE INDEX file_received ON iati.file USING btree (space_id, received_at);
alter table iati.file enable row level security, force row level security;
create policy fence on iati.file using ((space_id = minga.space()));

create table iati.upload (
  space_id    uuid not null,
  id          uuid not null,
  person_id   uuid not null,
  name        text not null,
  sha256      text not null,
  bytes       bigint not null,
  received_at timestamp with time zone not null,
  survey      jsonb not null,
  constraint upload_pkey PRIMARY KEY (space_id, id),
  constraint upload_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint upload_space_id_fkey FOREIGN KEY (space_id) REFERENCES identity.space(id),
  constraint upload_bytes_check CHECK (bytes >= 0),
  constraint upload_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint upload_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'::text)
);
alter table iati.upload enable row level security, force row level security;
create policy fence on iati.upload using ((space_id = minga.space()));

create table iati.upload_part (
  space_id  uuid not null,
  upload_id uuid not null,
  number    integer not null,
  content   bytea not null,
  constraint upload_part_pkey PRIMARY KEY (space_id, upload_id, number),
  constraint upload_part_space_id_upload_id_fkey FOREIGN KEY (space_id, upload_id) REFERENCES iati.upload(space_id, id)
);
alter table iati.upload_part enable row level security, force row level security;
create policy fence on iati.upload_part using ((space_id = minga.space()));

-- ==================== identity

create table identity.account (
  person_id       uuid not null,
  password_hash   text not null,
  password_set_at timestamp with time zone not null,
  constraint account_pkey PRIMARY KEY (person_id),
  constraint account_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint account_password_hash_check CHECK (password_hash ~~ '$argon2id$%'::text)
);

create table identity.authenticator (
  person_id    uuid not null,
  secret       text not null,
  confirmed_at timestamp with time zone not null,
  last_step    bigint not null,
  constraint authenticator_pkey PRIMARY KEY (person_id),
  constraint authenticator_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint authenticator_secret_check CHECK (secret ~ '^([A-Z2-7]{32}|sealed[.]1[.][0-9a-f]{8}[.][A-Za-z0-9_-]{16}[.][A-Za-z0-9_-]{64})$'::text)
);

create table identity.entry_link (
  token_hash text not null,
  person_id  uuid not null,
  into_space uuid,
  made_by    uuid,
  made_at    timestamp with time zone not null,
  ends_at    timestamp with time zone not null,
  used_at    timestamp with time zone,
  constraint entry_link_pkey PRIMARY KEY (token_hash),
  constraint entry_link_into_space_fkey FOREIGN KEY (into_space) REFERENCES identity.space(id),
  constraint entry_link_made_by_fkey FOREIGN KEY (made_by) REFERENCES identity.person(id),
  constraint entry_link_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id)
);
CREATE INDEX entry_link_person ON identity.entry_link USING btree (person_id);

create table identity.half_way (
  token_hash text not null,
  kind       text not null,
  person_id  uuid,
  secret     text default ''::text not null,
  misses     integer default 0 not null,
  ends_at    timestamp with time zone not null,
  constraint half_way_pkey PRIMARY KEY (token_hash),
  constraint half_way_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint half_way_kind_check CHECK (kind = ANY (ARRAY['second-factor'::text, 'passkey-sign-in'::text, 'passkey-enrolment'::text, 'authenticator-enrolment'::text]))
);
CREATE INDEX half_way_ends ON identity.half_way USING btree (ends_at);

create table identity.membership (
  person_id uuid not null,
  space_id  uuid not null,
  since_at  timestamp with time zone not null,
  watchful  boolean default false not null,
  constraint membership_pkey PRIMARY KEY (person_id, space_id),
  constraint membership_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint membership_space_id_fkey FOREIGN KEY (space_id) REFERENCES identity.space(id)
);

create table identity.miss (
  kind       text not null,
  key_hash   text not null,
  started_at timestamp with time zone not null,
  ends_at    timestamp with time zone not null,
  misses     integer not null,
  constraint miss_pkey PRIMARY KEY (kind, key_hash)
);
CREATE INDEX miss_ends ON identity.miss USING btree (ends_at);

create table identity.passkey (
  id           text not null,
  person_id    uuid not null,
  public_key   bytea not null,
  counter      bigint not null,
  transports   text[] default '{}'::text[] not null,
  name         text not null,
  added_at     timestamp with time zone not null,
  last_used_at timestamp with time zone,
  constraint passkey_pkey PRIMARY KEY (id),
  constraint passkey_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint passkey_id_check CHECK (length(id) >= 16 AND length(id) <= 1400),
  constraint passkey_name_check CHECK (length(name) >= 1 AND length(name) <= 80)
);
CREATE INDEX passkey_person ON identity.passkey USING btree (person_id);

create table identity.person (
  id          uuid not null,
  email       text not null,
  name        text not null,
  language    text default 'en'::text not null,
  created_at  timestamp with time zone not null,
  disabled_at timestamp with time zone,
  version     integer default 1 not null,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_email_key UNIQUE (email),
  constraint person_email_check CHECK (email = lower(email) AND email ~ '^[^@\s]+@[^@\s]+$'::text AND length(email) <= 254),
  constraint person_language_check CHECK (language = ANY (ARRAY['nl'::text, 'fr'::text, 'de'::text, 'en'::text, 'es'::text, 'pt'::text])),
  constraint person_name_check CHECK (length(name) >= 1 AND length(name) <= 200)
);

create table identity.recovery_code (
  person_id uuid not null,
  code_hash text not null,
  made_at   timestamp with time zone not null,
  used_at   timestamp with time zone,
  constraint recovery_code_pkey PRIMARY KEY (person_id, code_hash),
  constraint recovery_code_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id)
);

create table identity.role_grant (
  space_id  uuid not null,
  id        uuid not null,
  person_id uuid not null,
  role      text not null,
  scope     text not null,
  scope_id  text not null,
  from_on   date not null,
  until_on  date,
  given_by  uuid,
  given_at  timestamp with time zone not null,
  reason    text not null,
  ended_at  timestamp with time zone,
  ended_by  uuid,
  constraint role_grant_pkey PRIMARY KEY (space_id, id),
  constraint role_grant_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES identity.person(id),
  constraint role_grant_given_by_fkey FOREIGN KEY (given_by) REFERENCES identity.person(id),
  constraint role_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint role_grant_space_id_fkey FOREIGN KEY (space_id) REFERENCES identity.space(id),
  constraint role_grant_check CHECK (until_on IS NULL OR until_on >= from_on),
  constraint role_grant_check1 CHECK (role <> 'auditor'::text OR until_on IS NOT NULL),
  constraint role_grant_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 500),
  constraint role_grant_role_check CHECK (role = ANY (ARRAY['director'::text, 'programme-officer'::text, 'co-ordinator'::text, 'partner-officer'::text, 'finance-officer'::text, 'auditor'::text, 'funder'::text, 'keeper'::text, 'integrity-contact'::text])),
  constraint role_grant_scope_check CHECK (scope = ANY (ARRAY['space'::text, 'programme'::text, 'outcome'::text, 'country'::text, 'organisation'::text]))
);
CREATE INDEX role_grant_person ON identity.role_grant USING btree (space_id, person_id);
alter table identity.role_grant enable row level security, force row level security;
create policy fence on identity.role_grant using ((space_id = minga.space()));

create table identity.session (
  id           uuid not null,
  person_id    uuid not null,
  token_hash   text not null,
  way          text not null,
  device       text not null,
  started_at   timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  ends_at      timestamp with time zone not null,
  ended_at     timestamp with time zone,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_hash_key UNIQUE (token_hash),
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint session_device_check CHECK (length(device) <= 120),
  constraint session_way_check CHECK (way = ANY (ARRAY['authenticator'::text, 'passkey'::text, 'recovery-code'::text]))
);
CREATE INDEX session_person ON identity.session USING btree (person_id, started_at);

create table identity.space (
  id         uuid not null,
  slug       text not null,
  name       text not null,
  created_at timestamp with time zone not null,
  constraint space_pkey PRIMARY KEY (id),
  constraint space_slug_key UNIQUE (slug),
  constraint space_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint space_slug_check CHECK (slug ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'::text)
);

-- ==================== minga

CREATE OR REPLACE FUNCTION minga.fence(tenant regclass)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  execute format('alter table %s enable row level security', tenant);
  execute format('alter table %s force row level security', tenant);
  execute format('create policy fence on %s using (space_id = minga.space()) with check (space_id = minga.space())', tenant);
end $function$;

CREATE OR REPLACE FUNCTION minga.space()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$ select nullif(current_setting('minga.space', true), '')::uuid $function$;

create table minga.migration (
  name       text not null,
  sha256     text not null,
  applied_at timestamp with time zone not null,
  constraint migration_pkey PRIMARY KEY (name)
);

-- ==================== partners

create table partners.agreement (
  space_id         uuid not null,
  id               uuid not null,
  organisation_id  uuid not null,
  kind             text not null,
  title            text not null,
  reference        text default ''::text not null,
  starts_on        date not null,
  ends_on          date,
  signed_on        date,
  integrity_clause boolean,
  note             text default ''::text not null,
  version          integer default 1 not null,
  created_at       timestamp with time zone not null,
  removed_at       timestamp with time zone,
  constraint agreement_pkey PRIMARY KEY (space_id, id),
  constraint agreement_space_id_organisation_id_fkey FOREIGN KEY (space_id, organisation_id) REFERENCES partners.organisation(space_id, id),
  constraint agreement_check CHECK (ends_on >= starts_on),
  constraint agreement_kind_check CHECK (kind = ANY (ARRAY['partnership-agreement'::text, 'memorandum'::text, 'funding-agreement'::text, 'addendum'::text, 'other'::text])),
  constraint agreement_note_check CHECK (length(note) <= 4000),
  constraint agreement_reference_check CHECK (length(reference) <= 100),
  constraint agreement_title_check CHECK (length(title) >= 1 AND length(title) <= 300)
);
CREATE INDEX agreement_ends ON partners.agreement USING btree (space_id, ends_on) WHERE removed_at IS NULL;
CREATE INDEX agreement_organisation ON partners.agreement USING btree (space_id, organisation_id);
alter table partners.agreement enable row level security, force row level security;
create policy fence on partners.agreement using ((space_id = minga.space()));

create table partners.contact (
  space_id        uuid not null,
  id              uuid not null,
  organisation_id uuid not null,
  name            text not null,
  function        text default ''::text not null,
  email           text default ''::text not null,
  phone           text default ''::text not null,
  languages       text[] default '{}'::text[] not null,
  consent_at      timestamp with time zone,
  version         integer default 1 not null,
  created_at      timestamp with time zone not null,
  removed_at      timestamp with time zone,
  constraint contact_pkey PRIMARY KEY (space_id, id),
  constraint contact_space_id_organisation_id_fkey FOREIGN KEY (space_id, organisation_id) REFERENCES partners.organisation(space_id, id),
  constraint contact_email_check CHECK (length(email) <= 254),
  constraint contact_function_check CHECK (length(function) <= 200),
  constraint contact_name_check CHECK (length(name) >= 1 AND length(name) <= 200),
  constraint contact_phone_check CHECK (length(phone) <= 40)
);
CREATE INDEX contact_organisation ON partners.contact USING btree (space_id, organisation_id);
alter table partners.contact enable row level security, force row level security;
create policy fence on partners.contact using ((space_id = minga.space()));

create table partners.involvement (
  space_id        uuid not null,
  organisation_id uuid not null,
  about_id        uuid not null,
  programme_id    uuid not null,
  outcome_id      uuid,
  constraint involvement_pkey PRIMARY KEY (space_id, organisation_id, about_id),
  constraint involvement_space_id_organisation_id_fkey FOREIGN KEY (space_id, organisation_id) REFERENCES partners.organisation(space_id, id),
  constraint involvement_check CHECK (about_id = COALESCE(outcome_id, programme_id))
);
CREATE INDEX involvement_about ON partners.involvement USING btree (space_id, about_id);
alter table partners.involvement enable row level security, force row level security;
create policy fence on partners.involvement using ((space_id = minga.space()));

create table partners.organisation (
  space_id        uuid not null,
  id              uuid not null,
  kind            text not null,
  name            text not null,
  acronym         text default ''::text not null,
  country         text,
  languages       text[] default '{}'::text[] not null,
  description     jsonb,
  website         text default ''::text not null,
  part_of         uuid,
  may_be_public   boolean default false not null,
  cleared_at      timestamp with time zone,
  cleared_by      uuid,
  version         integer default 1 not null,
  created_at      timestamp with time zone not null,
  removed_at      timestamp with time zone,
  clearance_basis text default ''::text not null,
  constraint organisation_pkey PRIMARY KEY (space_id, id),
  constraint organisation_cleared_by_fkey FOREIGN KEY (cleared_by) REFERENCES identity.person(id),
  constraint organisation_space_id_fkey FOREIGN KEY (space_id) REFERENCES identity.space(id),
  constraint organisation_space_id_part_of_fkey FOREIGN KEY (space_id, part_of) REFERENCES partners.organisation(space_id, id),
  constraint organisation_acronym_check CHECK (length(acronym) <= 40),
  constraint organisation_clearance_basis_check CHECK (length(clearance_basis) <= 500),
  constraint organisation_country_check CHECK (country ~ '^[A-Z]{2}$'::text),
  constraint organisation_kind_check CHECK (kind = ANY (ARRAY['recognised-ngo'::text, 'union'::text, 'union-federation'::text, 'movement'::text, 'mutuality'::text, 'network'::text, 'ngo-federation'::text, 'funder'::text, 'government'::text, 'employers'::text, 'other'::text])),
  constraint organisation_name_check CHECK (length(name) >= 1 AND length(name) <= 300),
  constraint organisation_website_check CHECK (length(website) <= 500)
);
CREATE INDEX organisation_parts ON partners.organisation USING btree (space_id, part_of);
alter table partners.organisation enable row level security, force row level security;
create policy fence on partners.organisation using ((space_id = minga.space()));

create table partners.organisation_identifier (
  space_id        uuid not null,
  organisation_id uuid not null,
  scheme          text not null,
  value           text not null,
  constraint organisation_identifier_pkey PRIMARY KEY (space_id, organisation_id, scheme, value),
  constraint organisation_identifier_space_id_scheme_value_key UNIQUE (space_id, scheme, value),
  constraint organisation_identifier_space_id_organisation_id_fkey FOREIGN KEY (space_id, organisation_id) REFERENCES partners.organisation(space_id, id),
  constraint organisation_identifier_scheme_check CHECK (length(scheme) >= 1 AND length(scheme) <= 40),
  constraint organisation_identifier_value_check CHECK (length(value) >= 1 AND length(value) <= 200)
);
alter table partners.organisation_identifier enable row level security, force row level security;
create policy fence on partners.organisation_identifier using ((space_id = minga.space()));

-- ==================== programme

create table programme.amendment (
  space_id      uuid not null,
  id            uuid not null,
  programme_id  uuid not null,
  outcome_id    uuid,
  number        integer not null,
  status        text default 'proposed'::text not null,
  reason        text not null,
  valid_on      date not null,
  changes       jsonb not null,
  proposed_by   uuid not null,
  proposed_at   timestamp with time zone not null,
  reviewed_by   uuid,
  reviewed_at   timestamp with time zone,
  review        text,
  review_note   text default ''::text not null,
  decided_by    uuid,
  decided_at    timestamp with time zone,
  decision_note text default ''::text not null,
  version       integer default 1 not null,
  constraint amendment_pkey PRIMARY KEY (space_id, id),
  constraint amendment_space_id_programme_id_number_key UNIQUE (space_id, programme_id, number),
  constraint amendment_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES identity.person(id),
  constraint amendment_proposed_by_fkey FOREIGN KEY (proposed_by) REFERENCES identity.person(id),
  constraint amendment_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES identity.person(id),
  constraint amendment_space_id_outcome_id_fkey FOREIGN KEY (space_id, outcome_id) REFERENCES programme.outcome(space_id, id),
  constraint amendment_space_id_programme_id_fkey FOREIGN KEY (space_id, programme_id) REFERENCES programme.programme(space_id, id),
  constraint amendment_decision_note_check CHECK (length(decision_note) <= 4000),
  constraint amendment_reason_check CHECK (length(reason) >= 1 AND length(reason) <= 4000),
  constraint amendment_review_check CHECK (review = ANY (ARRAY['agreed'::text, 'remarks'::text])),
  constraint amendment_review_note_check CHECK (length(review_note) <= 4000),
  constraint amendment_status_check CHECK (status = ANY (ARRAY['proposed'::text, 'approved'::text, 'refused'::text, 'withdrawn'::text]))
);
CREATE INDEX amendment_open ON programme.amendment USING btree (space_id, status) WHERE status = 'proposed'::text;
CREATE INDEX amendment_outcome ON programme.amendment USING btree (space_id, outcome_id);
alter table programme.amendment enable row level security, force row level security;
create policy fence on programme.amendment using ((space_id = minga.space()));

create table programme.approved_version (
  space_id     uuid not null,
  id           uuid not null,
  programme_id uuid not null,
  number       integer not null,
  valid_on     date not null,
  approved_at  timestamp with time zone not null,
  approved_by  uuid not null,
  reason       text not null,
  amendment_id uuid,
  frame        jsonb not null,
  constraint approved_version_pkey PRIMARY KEY (space_id, id),
  constraint approved_version_space_id_programme_id_number_key UNIQUE (space_id, programme_id, number),
  constraint approved_version_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES identity.person(id),
  constraint approved_version_space_id_amendment_id_fkey FOREIGN KEY (space_id, amendment_id) REFERENCES programme.amendment(space_id, id),
  constraint approved_version_space_id_programme_id_fkey FOREIGN KEY (space_id, programme_id) REFERENCES programme.programme(space_id, id)
);
alter table programme.approved_version enable row level security, force row level security;
create policy fence on programme.approved_version using ((space_id = minga.space()));

create table programme.cycle (
  space_id    uuid not null,
  id          uuid not null,
  title       text not null,
  starts_on   date not null,
  ends_on     date not null,
  legal_basis text default ''::text not null,
  constraint cycle_pkey PRIMARY KEY (space_id, id),
  constraint cycle_space_id_title_key UNIQUE (space_id, title),
  constraint cycle_space_id_fkey FOREIGN KEY (space_id) REFERENCES identity.space(id),
  constraint cycle_check CHECK (ends_on >= starts_on),
  constraint cycle_legal_basis_check CHECK (length(legal_basis) <= 1000),
  constraint cycle_title_check CHECK (length(title) >= 1 AND length(title) <= 100)
);
alter table programme.cycle enable row level security, force row level security;
create policy fence on programme.cycle using ((space_id = minga.space()));

create table programme.dimension (
  space_id uuid not null,
  id       uuid not null,
  code     text not null,
  title    jsonb not null,
  overlaps boolean default false not null,
  constraint dimension_pkey PRIMARY KEY (space_id, id),
  constraint dimension_space_id_code_key UNIQUE (space_id, code),
  constraint dimension_space_id_fkey FOREIGN KEY (space_id) REFERENCES identity.space(id),
  constraint dimension_code_check CHECK (length(code) >= 1 AND length(code) <= 60)
);
alter table programme.dimension enable row level security, force row level security;
create policy fence on programme.dimension using ((space_id = minga.space()));

create table programme.dimension_member (
  space_id     uuid not null,
  dimension_id uuid not null,
  code         text not null,
  title        jsonb not null,
  valid_from   date,
  valid_until  date,
  is_unknown   boolean default false not null,
  position     integer default 0 not null,
  constraint dimension_member_pkey PRIMARY KEY (space_id, dimension_id, code),
  constraint dimension_member_space_id_dimension_id_fkey FOREIGN KEY (space_id, dimension_id) REFERENCES programme.dimension(space_id, id),
  constraint dimension_member_code_check CHECK (length(code) >= 1 AND length(code) <= 120)
);
alter table programme.dimension_member enable row level security, force row level security;
create policy fence on programme.dimension_member using ((space_id = minga.space()));

create table programme.indicator (
  space_id       uuid not null,
  id             uuid not null,
  outcome_id     uuid not null,
  result_id      uuid,
  code           text default ''::text not null,
  title          jsonb not null,
  description    jsonb,
  kind           text not null,
  direction      text default 'up'::text not null,
  over_time      text not null,
  over_places    text not null,
  counting_rules jsonb,
  formula        jsonb default '{}'::jsonb not null,
  scale          jsonb,
  iati           jsonb default '{}'::jsonb not null,
  search         text default ''::text not null,
  behind         text[] default '{}'::text[] not null,
  position       integer default 0 not null,
  version        integer default 1 not null,
  removed_at     timestamp with time zone,
  constraint indicator_pkey PRIMARY KEY (space_id, id),
  constraint indicator_space_id_outcome_id_fkey FOREIGN KEY (space_id, outcome_id) REFERENCES programme.outcome(space_id, id),
  constraint indicator_space_id_result_id_fkey FOREIGN KEY (space_id, result_id) REFERENCES programme.result(space_id, id),
  constraint indicator_code_check CHECK (length(code) <= 60),
  constraint indicator_direction_check CHECK (direction = ANY (ARRAY['up'::text, 'down'::text, 'none'::text])),
  constraint indicator_kind_check CHECK (kind = ANY (ARRAY['count'::text, 'percentage'::text, 'ratio'::text, 'score'::text, 'progress-markers'::text, 'narrative'::text])),
  constraint indicator_over_places_check CHECK (over_places = ANY (ARRAY['sum'::text, 'latest'::text, 'max'::text, 'average'::text, 'not-summable'::text])),
  constraint indicator_over_time_check CHECK (over_time = ANY (ARRAY['sum'::text, 'latest'::text, 'max'::text, 'average'::text, 'cumulative-as-reported'::text, 'not-summable'::text]))
);
CREATE INDEX indicator_behind ON programme.indicator USING btree (space_id, outcome_id) WHERE behind <> '{}'::text[];
CREATE INDEX indicator_outcome ON programme.indicator USING btree (space_id, outcome_id);
alter table programme.indicator enable row level security, force row level security;
create policy fence on programme.indicator using ((space_id = minga.space()));

create table programme.indicator_dimension (
  space_id     uuid not null,
  indicator_id uuid not null,
  dimension_id uuid not null,
  constraint indicator_dimension_pkey PRIMARY KEY (space_id, indicator_id, dimension_id),
  constraint indicator_dimension_space_id_dimension_id_fkey FOREIGN KEY (space_id, dimension_id) REFERENCES programme.dimension(space_id, id),
  constraint indicator_dimension_space_id_indicator_id_fkey FOREIGN KEY (space_id, indicator_id) REFERENCES programme.indicator(space_id, id)
);
alter table programme.indicator_dimension enable row level security, force row level security;
create policy fence on programme.indicator_dimension using ((space_id = minga.space()));

create table programme.joint_goal (
  space_id  uuid not null,
  id        uuid not null,
  framework text not null,
  code      text not null,
  title     jsonb not null,
  constraint joint_goal_pkey PRIMARY KEY (space_id, id),
  constraint joint_goal_space_id_code_key UNIQUE (space_id, code),
  constraint joint_goal_space_id_fkey FOREIGN KEY (space_id) REFERENCES identity.space(id),
  constraint joint_goal_code_check CHECK (length(code) >= 1 AND length(code) <= 60),
  constraint joint_goal_framework_check CHECK (length(framework) >= 1 AND length(framework) <= 200)
);
alter table programme.joint_goal enable row level security, force row level security;
create policy fence on programme.joint_goal using ((space_id = minga.space()));

create table programme.measure (
  space_id    uuid not null,
  id          uuid not null,
  outcome_id  uuid not null,
  title       jsonb not null,
  source      jsonb,
  unit        text default 'number'::text not null,
  period_type text not null,
  version     integer default 1 not null,
  removed_at  timestamp with time zone,
  constraint measure_pkey PRIMARY KEY (space_id, id),
  constraint measure_space_id_outcome_id_fkey FOREIGN KEY (space_id, outcome_id) REFERENCES programme.outcome(space_id, id),
  constraint measure_period_type_check CHECK (period_type = ANY (ARRAY['month'::text, 'quarter'::text, 'half-year'::text, 'year'::text, 'milestone'::text])),
  constraint measure_unit_check CHECK (length(unit) >= 1 AND length(unit) <= 60)
);
CREATE INDEX measure_outcome ON programme.measure USING btree (space_id, outcome_id);
alter table programme.measure enable row level security, force row level security;
create policy fence on programme.measure using ((space_id = minga.space()));

create table programme.measure_dimension (
  space_id     uuid not null,
  measure_id   uuid not null,
  dimension_id uuid not null,
  crossed      boolean default false not null,
  constraint measure_dimension_pkey PRIMARY KEY (space_id, measure_id, dimension_id),
  constraint measure_dimension_space_id_dimension_id_fkey FOREIGN KEY (space_id, dimension_id) REFERENCES programme.dimension(space_id, id),
  constraint measure_dimension_space_id_measure_id_fkey FOREIGN KEY (space_id, measure_id) REFERENCES programme.measure(space_id, id)
);
alter table programme.measure_dimension enable row level security, force row level security;
create policy fence on programme.measure_dimension using ((space_id = minga.space()));

create table programme.outcome (
  space_id              uuid not null,
  id                    uuid not null,
  programme_id          uuid not null,
  code                  text not null,
  title                 jsonb not null,
  description           jsonb,
  gender_note           jsonb,
  environment_note      jsonb,
  owner_organisation_id uuid,
  starts_on             date not null,
  ends_on               date not null,
  status                text default 'planned'::text not null,
  iati_identifier       text,
  search                text default ''::text not null,
  behind                text[] default '{}'::text[] not null,
  position              integer default 0 not null,
  version               integer default 1 not null,
  created_at            timestamp with time zone not null,
  removed_at            timestamp with time zone,
  constraint outcome_pkey PRIMARY KEY (space_id, id),
  constraint outcome_space_id_iati_identifier_key UNIQUE (space_id, iati_identifier),
  constraint outcome_space_id_owner_organisation_id_fkey FOREIGN KEY (space_id, owner_organisation_id) REFERENCES partners.organisation(space_id, id),
  constraint outcome_space_id_programme_id_fkey FOREIGN KEY (space_id, programme_id) REFERENCES programme.programme(space_id, id),
  constraint outcome_check CHECK (ends_on >= starts_on),
  constraint outcome_code_check CHECK (length(code) >= 1 AND length(code) <= 60),
  constraint outcome_status_check CHECK (status = ANY (ARRAY['planned'::text, 'running'::text, 'finalising'::text, 'closed'::text, 'cancelled'::text, 'suspended'::text]))
);
CREATE INDEX outcome_behind ON programme.outcome USING btree (space_id) WHERE behind <> '{}'::text[];
CREATE UNIQUE INDEX outcome_code ON programme.outcome USING btree (space_id, programme_id, code) WHERE removed_at IS NULL;
CREATE INDEX outcome_owner ON programme.outcome USING btree (space_id, owner_organisation_id);
CREATE INDEX outcome_programme ON programme.outcome USING btree (space_id, programme_id);
alter table programme.outcome enable row level security, force row level security;
create policy fence on programme.outcome using ((space_id = minga.space()));

create table programme.outcome_country (
  space_id   uuid not null,
  outcome_id uuid not null,
  country    text not null,
  percentage numeric(7,4),
  constraint outcome_country_pkey PRIMARY KEY (space_id, outcome_id, country),
  constraint outcome_country_space_id_outcome_id_fkey FOREIGN KEY (space_id, outcome_id) REFERENCES programme.outcome(space_id, id),
  constraint outcome_country_country_check CHECK (country ~ '^[A-Z]{2}$'::text),
  constraint outcome_country_percentage_check CHECK (percentage > 0::numeric AND percentage <= 100::numeric)
);
CREATE INDEX outcome_country_country ON programme.outcome_country USING btree (space_id, country);
alter table programme.outcome_country enable row level security, force row level security;
create policy fence on programme.outcome_country using ((space_id = minga.space()));

create table programme.outcome_partner (
  space_id         uuid not null,
  outcome_id       uuid not null,
  organisation_id  uuid not null,
  role             text default 'partner'::text not null,
  budget_holder_id uuid,
  note             text default ''::text not null,
  constraint outcome_partner_pkey PRIMARY KEY (space_id, outcome_id, organisation_id, role),
  constraint outcome_partner_space_id_budget_holder_id_fkey FOREIGN KEY (space_id, budget_holder_id) REFERENCES partners.organisation(space_id, id),
  constraint outcome_partner_space_id_organisation_id_fkey FOREIGN KEY (space_id, organisation_id) REFERENCES partners.organisation(space_id, id),
  constraint outcome_partner_space_id_outcome_id_fkey FOREIGN KEY (space_id, outcome_id) REFERENCES programme.outcome(space_id, id),
  constraint outcome_partner_note_check CHECK (length(note) <= 2000),
  constraint outcome_partner_role_check CHECK (role = ANY (ARRAY['partner'::text, 'co-applicant'::text, 'implementing'::text, 'funding'::text, 'accountable'::text, 'extending'::text]))
);
CREATE INDEX outcome_partner_organisation ON programme.outcome_partner USING btree (space_id, organisation_id);
alter table programme.outcome_partner enable row level security, force row level security;
create policy fence on programme.outcome_partner using ((space_id = minga.space()));

create table programme.outcome_tag (
  space_id     uuid not null,
  outcome_id   uuid not null,
  vocabulary   text not null,
  code         text not null,
  significance text,
  percentage   numeric(7,4),
  note         text default ''::text not null,
  constraint outcome_tag_pkey PRIMARY KEY (space_id, outcome_id, vocabulary, code),
  constraint outcome_tag_space_id_outcome_id_fkey FOREIGN KEY (space_id, outcome_id) REFERENCES programme.outcome(space_id, id),
  constraint outcome_tag_code_check CHECK (length(code) >= 1 AND length(code) <= 60),
  constraint outcome_tag_note_check CHECK (length(note) <= 2000),
  constraint outcome_tag_significance_check CHECK (significance = ANY (ARRAY['0'::text, '1'::text, '2'::text, '3'::text, '4'::text, 'not-screened'::text])),
  constraint outcome_tag_vocabulary_check CHECK (vocabulary = ANY (ARRAY['pillar'::text, 'sdg'::text, 'policy-marker'::text, 'joint-goal'::text, 'just-transition'::text, 'sector'::text, 'ilo-standard'::text, 'target-group'::text]))
);
alter table programme.outcome_tag enable row level security, force row level security;
create policy fence on programme.outcome_tag using ((space_id = minga.space()));

create table programme.planned_value (
  space_id     uuid not null,
  id           uuid not null,
  indicator_id uuid not null,
  kind         text not null,
  from_on      date not null,
  until_on     date not null,
  cell         text default ''::text not null,
  place        text default ''::text not null,
  value        jsonb not null,
  comment      jsonb,
  version      integer default 1 not null,
  constraint planned_value_pkey PRIMARY KEY (space_id, id),
  constraint planned_value_space_id_indicator_id_kind_from_on_until_on_c_key UNIQUE (space_id, indicator_id, kind, from_on, until_on, cell, place),
  constraint planned_value_space_id_indicator_id_fkey FOREIGN KEY (space_id, indicator_id) REFERENCES programme.indicator(space_id, id),
  constraint planned_value_cell_check CHECK (length(cell) <= 500),
  constraint planned_value_check CHECK (until_on >= from_on),
  constraint planned_value_kind_check CHECK (kind = ANY (ARRAY['baseline'::text, 'target'::text])),
  constraint planned_value_place_check CHECK (length(place) <= 200)
);
alter table programme.planned_value enable row level security, force row level security;
create policy fence on programme.planned_value using ((space_id = minga.space()));

create table programme.programme (
  space_id             uuid not null,
  id                   uuid not null,
  cycle_id             uuid not null,
  code                 text not null,
  title                jsonb not null,
  summary              jsonb,
  lead_organisation_id uuid,
  starts_on            date not null,
  ends_on              date not null,
  status               text default 'draft'::text not null,
  approved_on          date,
  search               text default ''::text not null,
  behind               text[] default '{}'::text[] not null,
  version              integer default 1 not null,
  created_at           timestamp with time zone not null,
  removed_at           timestamp with time zone,
  closed_on            date,
  close_reason         text,
  constraint programme_pkey PRIMARY KEY (space_id, id),
  constraint programme_space_id_code_key UNIQUE (space_id, code),
  constraint programme_space_id_cycle_id_fkey FOREIGN KEY (space_id, cycle_id) REFERENCES programme.cycle(space_id, id),
  constraint programme_space_id_lead_organisation_id_fkey FOREIGN KEY (space_id, lead_organisation_id) REFERENCES partners.organisation(space_id, id),
  constraint programme_check CHECK (ends_on >= starts_on),
  constraint programme_close_reason_check CHECK (length(close_reason) >= 1 AND length(close_reason) <= 4000),
  constraint programme_closed_check CHECK ((closed_on IS NULL) = (close_reason IS NULL) AND (closed_on IS NULL OR status = 'closed'::text)),
  constraint programme_code_check CHECK (length(code) >= 1 AND length(code) <= 60),
  constraint programme_status_check CHECK (status = ANY (ARRAY['draft'::text, 'approved'::text, 'closed'::text]))
);
alter table programme.programme enable row level security, force row level security;
create policy fence on programme.programme using ((space_id = minga.space()));

create table programme.result (
  space_id    uuid not null,
  id          uuid not null,
  outcome_id  uuid not null,
  parent_id   uuid,
  level       text not null,
  code        text default ''::text not null,
  title       jsonb not null,
  description jsonb,
  behind      text[] default '{}'::text[] not null,
  position    integer default 0 not null,
  version     integer default 1 not null,
  removed_at  timestamp with time zone,
  constraint result_pkey PRIMARY KEY (space_id, id),
  constraint result_space_id_outcome_id_fkey FOREIGN KEY (space_id, outcome_id) REFERENCES programme.outcome(space_id, id),
  constraint result_space_id_parent_id_fkey FOREIGN KEY (space_id, parent_id) REFERENCES programme.result(space_id, id),
  constraint result_check CHECK (parent_id <> id),
  constraint result_code_check CHECK (length(code) <= 60),
  constraint result_level_check CHECK (level = ANY (ARRAY['impact'::text, 'outcome'::text, 'intermediate-outcome'::text, 'output'::text, 'activity'::text, 'other'::text]))
);
CREATE INDEX result_behind ON programme.result USING btree (space_id, outcome_id) WHERE behind <> '{}'::text[];
CREATE INDEX result_outcome ON programme.result USING btree (space_id, outcome_id);
alter table programme.result enable row level security, force row level security;
create policy fence on programme.result using ((space_id = minga.space()));

create table programme.target_group (
  space_id   uuid not null,
  id         uuid not null,
  outcome_id uuid not null,
  title      jsonb not null,
  people     integer,
  shares     jsonb default '{}'::jsonb not null,
  position   integer default 0 not null,
  version    integer default 1 not null,
  removed_at timestamp with time zone,
  constraint target_group_pkey PRIMARY KEY (space_id, id),
  constraint target_group_space_id_outcome_id_fkey FOREIGN KEY (space_id, outcome_id) REFERENCES programme.outcome(space_id, id),
  constraint target_group_people_check CHECK (people >= 0)
);
CREATE INDEX target_group_outcome ON programme.target_group USING btree (space_id, outcome_id);
alter table programme.target_group enable row level security, force row level security;
create policy fence on programme.target_group using ((space_id = minga.space()));

create table programme.theory_of_change (
  space_id     uuid not null,
  id           uuid not null,
  programme_id uuid not null,
  outcome_id   uuid,
  diagram      jsonb not null,
  version      integer default 1 not null,
  constraint theory_of_change_pkey PRIMARY KEY (space_id, id),
  constraint theory_of_change_space_id_outcome_id_fkey FOREIGN KEY (space_id, outcome_id) REFERENCES programme.outcome(space_id, id),
  constraint theory_of_change_space_id_programme_id_fkey FOREIGN KEY (space_id, programme_id) REFERENCES programme.programme(space_id, id),
  constraint theory_of_change_check CHECK (id = COALESCE(outcome_id, programme_id))
);
alter table programme.theory_of_change enable row level security, force row level security;
create policy fence on programme.theory_of_change using ((space_id = minga.space()));

-- ==================== reports

create table reports.visit (
  space_id  uuid not null,
  person_id uuid not null,
  seen_seq  bigint not null,
  seen_at   timestamp with time zone not null,
  constraint visit_pkey PRIMARY KEY (space_id, person_id),
  constraint visit_person_id_fkey FOREIGN KEY (person_id) REFERENCES identity.person(id),
  constraint visit_space_id_fkey FOREIGN KEY (space_id) REFERENCES identity.space(id)
);
alter table reports.visit enable row level security, force row level security;
create policy fence on reports.visit using ((space_id = minga.space()));

-- ==================== results

create table results.line (
  space_id        uuid not null,
  id              uuid not null,
  outcome_id      uuid not null,
  indicator_id    uuid not null,
  organisation_id uuid,
  from_on         date not null,
  until_on        date not null,
  cells           jsonb not null,
  source          text not null,
  source_id       uuid,
  received_at     timestamp with time zone not null,
  version         integer default 1 not null,
  constraint line_pkey PRIMARY KEY (space_id, id),
  constraint line_space_id_indicator_id_fkey FOREIGN KEY (space_id, indicator_id) REFERENCES programme.indicator(space_id, id),
  constraint line_space_id_organisation_id_fkey FOREIGN KEY (space_id, organisation_id) REFERENCES partners.organisation(space_id, id),
  constraint line_space_id_outcome_id_fkey FOREIGN KEY (space_id, outcome_id) REFERENCES programme.outcome(space_id, id),
  constraint line_check CHECK (until_on >= from_on),
  constraint line_source_check CHECK (source = ANY (ARRAY['iati-file'::text, 'report'::text]))
);
CREATE INDEX line_outcome ON results.line USING btree (space_id, outcome_id, indicator_id, from_on);
alter table results.line enable row level security, force row level security;
create policy fence on results.line using ((space_id = minga.space()));
