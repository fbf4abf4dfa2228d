// What must be there before the first migration: two roles, the schema `minga`, and the list of what has been migrated. Safe to repeat.
import pg from 'pg'
import { Trouble } from './trouble.ts'

/** Tables belong to minga_owner; minga_app works in them, cannot change or empty them, and is held by row-level security. */
export async function prepareGround(client: pg.ClientBase): Promise<void> {
  // Two servers that start at once on an empty database make the same things: the second tries again, and finds them.
  for (let attempt = 1; ; attempt++) {
    await client.query('begin')
    try {
      for (const role of ['minga_owner', 'minga_app']) await ensureRole(client, role)
      await letOwnerMakeSchemas(client)
      await client.query(ground)
      await client.query('commit')
      return
    } catch (error) {
      await client.query('rollback')
      if (attempt === 10 || !isTwin(error)) throw error
    }
  }
}

async function letOwnerMakeSchemas(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; may: boolean }>(
    `select current_database() as name, has_database_privilege('minga_owner', current_database(), 'create') as may`,
  )
  const { name, may } = rows[0]!
  if (!may) await client.query(`grant create on database ${pg.escapeIdentifier(name)} to minga_owner`)
}

const ground = `
  set local role minga_owner;
  create schema if not exists minga;
  grant usage on schema minga to minga_app;
  alter default privileges grant usage on schemas to minga_app;
  alter default privileges grant select, insert, update, delete on tables to minga_app;
  alter default privileges grant usage, select on sequences to minga_app;

  -- The space that this transaction works in; nothing when none was set, and then no row is seen.
  create or replace function minga.space() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('minga.space', true), '')::uuid $$;

  create table if not exists minga.migration (
    name       text primary key,
    sha256     text not null,
    applied_at timestamptz not null
  );
  revoke insert, update, delete on minga.migration from minga_app;
`

async function ensureRole(client: pg.ClientBase, role: string): Promise<void> {
  const { rows } = await client.query<{ known: boolean; member: boolean; dangerous: boolean }>(
    `select exists (select from pg_roles where rolname = $1) as known,
       coalesce((select pg_has_role(current_user, oid, 'member') from pg_roles where rolname = $1), false) as member,
       coalesce((select rolsuper or rolbypassrls from pg_roles where rolname = $1), false) as dangerous`,
    [role],
  )
  const { known, member, dangerous } = rows[0]!
  if (dangerous) {
    throw new Trouble(
      'database.role-too-strong',
      `The role ${role} may pass by row-level security.`,
      `As a superuser: alter role ${role} nosuperuser nobypassrls;`,
    )
  }
  try {
    if (!known) await client.query(`create role ${role} nologin nosuperuser nobypassrls nocreatedb nocreaterole`)
    if (!known || !member) await client.query(`grant ${role} to current_user`)
  } catch (cause) {
    if ((cause as { code?: string }).code !== '42501') throw cause
    throw new Trouble(
      'database.roles-missing',
      `This login may not make the role ${role}, which Minga needs.`,
      `As a superuser: create role minga_owner nologin; create role minga_app nologin; grant minga_owner, minga_app to LOGIN; grant create on database NAME to minga_owner;`,
      cause,
    )
  }
}

/** It exists already, or somebody is making it at this moment. */
const isTwin = (error: unknown) => ['42710', '42P06', '42P07', '42723', '23505', 'XX000', '40P01'].includes((error as { code?: string }).code ?? '')
