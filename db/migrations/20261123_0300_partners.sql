-- Organisations: the recognised NGO itself, its partners, co-applicants, networks, federations and those who fund them.
create schema partners;

create table partners.organisation (
  space_id        uuid not null references identity.space,
  id              uuid not null,
  kind            text not null check (kind in ('recognised-ngo', 'union', 'union-federation', 'movement', 'mutuality', 'network', 'ngo-federation', 'funder', 'government', 'employers', 'other')),
  name            text not null check (length(name) between 1 and 300),
  acronym         text not null default '' check (length(acronym) <= 40),
  country         text check (country ~ '^[A-Z]{2}$'),             -- ISO 3166-1 alpha-2; null: works across borders
  languages       text[] not null default '{}',                    -- ISO 639-1, working languages, first = the one to write to her in
  description     jsonb,                                            -- TranslatedText
  website         text not null default '' check (length(website) <= 500),
  part_of         uuid,                                             -- the organisation she is a part of
  may_be_public   boolean not null default false,                   -- nothing about a partner is public until cleared
  cleared_at      timestamptz,
  cleared_by      uuid references identity.person,
  version         integer not null default 1,
  created_at      timestamptz not null,
  removed_at      timestamptz,
  primary key (space_id, id),
  foreign key (space_id, part_of) references partners.organisation
);
select minga.fence('partners.organisation');

-- The names registers know her by: KBO, IATI, org-id.guide prefixes.
create table partners.organisation_identifier (
  space_id         uuid not null,
  organisation_id  uuid not null,
  scheme           text not null check (length(scheme) between 1 and 40),  -- 'IATI', or an org-id.guide list code such as 'BE-BCE_KBO'
  value            text not null check (length(value) between 1 and 200),
  primary key (space_id, organisation_id, scheme, value),
  unique (space_id, scheme, value),
  foreign key (space_id, organisation_id) references partners.organisation
);
select minga.fence('partners.organisation_identifier');
