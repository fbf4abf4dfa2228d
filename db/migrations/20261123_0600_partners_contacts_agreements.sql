-- What is held about an organisation besides her name: the people one may write to, what was agreed with her, and the work she has a part in.
alter table partners.organisation add column clearance_basis text not null default '' check (length(clearance_basis) <= 500); -- how she agreed that it may be public

create index organisation_parts on partners.organisation (space_id, part_of);

-- People are named here because the work needs them; none of it goes into the audit line, and erasing a contact leaves nothing behind.
create table partners.contact (
  space_id         uuid not null,
  id               uuid not null,
  organisation_id  uuid not null,
  name             text not null check (length(name) between 1 and 200),
  function         text not null default '' check (length(function) <= 200),
  email            text not null default '' check (length(email) <= 254),
  phone            text not null default '' check (length(phone) <= 40),
  languages        text[] not null default '{}',
  consent_at       timestamptz,                                    -- when she agreed to be listed; null: not asked yet
  version          integer not null default 1,
  created_at       timestamptz not null,
  removed_at       timestamptz,
  primary key (space_id, id),
  foreign key (space_id, organisation_id) references partners.organisation
);
create index contact_organisation on partners.contact (space_id, organisation_id);
select minga.fence('partners.contact');

-- Partnership agreements and memoranda. The signed papers themselves are files about the agreement.
create table partners.agreement (
  space_id          uuid not null,
  id                uuid not null,
  organisation_id   uuid not null,
  kind              text not null check (kind in ('partnership-agreement', 'memorandum', 'funding-agreement', 'addendum', 'other')),
  title             text not null check (length(title) between 1 and 300),
  reference         text not null default '' check (length(reference) <= 100),
  starts_on         date not null,
  ends_on           date check (ends_on >= starts_on),             -- null: open-ended
  signed_on         date,                                          -- null: not signed yet
  integrity_clause  boolean,                                       -- null: nobody has looked yet
  note              text not null default '' check (length(note) <= 4000),
  version           integer not null default 1,
  created_at        timestamptz not null,
  removed_at        timestamptz,
  primary key (space_id, id),
  foreign key (space_id, organisation_id) references partners.organisation
);
create index agreement_organisation on partners.agreement (space_id, organisation_id);
create index agreement_ends on partners.agreement (space_id, ends_on) where removed_at is null;
select minga.fence('partners.agreement');

-- The work an organisation has a part in, as the programme tells it: whoever may read that work may know its partners.
create table partners.involvement (
  space_id         uuid not null,
  organisation_id  uuid not null,
  about_id         uuid not null,                                  -- the outcome, or the programme as a whole
  programme_id     uuid not null,
  outcome_id       uuid,
  primary key (space_id, organisation_id, about_id),
  foreign key (space_id, organisation_id) references partners.organisation,
  check (about_id = coalesce(outcome_id, programme_id))
);
create index involvement_about on partners.involvement (space_id, about_id);
select minga.fence('partners.involvement');
