// A process for the kill tests: opens the embedded database in a folder and writes one row after the other, saying each number once it is promised.
import pg from 'pg'
import { startEmbedded } from '#server/database/embedded.ts'

const server = await startEmbedded({ directory: process.argv[2]! })
const client = new pg.Client(server.config)
client.on('error', () => {})
await client.connect()
await client.query('create table if not exists written (number int primary key, words text not null)')
const { rows } = await client.query<{ last: number }>('select coalesce(max(number), 0) as last from written')
process.stdout.write(`server ${server.pid}\n`)
for (let number = rows[0]!.last + 1; ; number++) {
  await client.query('insert into written values ($1, repeat($2, 50))', [number, 'words '])
  process.stdout.write(`${number}\n`)
}
