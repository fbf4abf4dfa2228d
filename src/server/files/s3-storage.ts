// Files in any S3-compatible store, addressed by path: <bucket>/<space>/<hash>. The hash goes along signed, so that a store that follows the protocol refuses bytes that changed on their way.
import { AwsClient } from 'aws4fetch'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { Config } from '../config.ts'
import type { Spooled } from './spool.ts'
import type { Storage, Stored } from './storage.ts'

type S3 = Extract<Config['files'], { kind: 's3' }>

export function s3Storage({ endpoint, bucket, region, keyId, secret }: Omit<S3, 'kind'>, spoolFolder: string): Storage {
  const client = new AwsClient({ accessKeyId: keyId, secretAccessKey: secret, service: 's3', region, retries: 3 })
  const base = `${endpoint.replace(/\/$/, '')}/${encodeURIComponent(bucket)}`
  const addressOf = (spaceId: string, sha256: string) => `${base}/${spaceId}/${sha256}`

  async function ask(address: string, init: RequestInit = {}): Promise<Response> {
    const response = await client.fetch(address, { ...init, signal: AbortSignal.timeout(120_000) })
    if (response.ok || response.status === 404) return response
    // The address holds no secret; the answer of the store says what is wrong with ours.
    throw new Error(
      `The file store answered ${response.status} to ${init.method ?? 'GET'} ${new URL(address).pathname}: ${(await response.text()).slice(0, 300)}`,
    )
  }

  return {
    spoolFolder,

    async keep(spaceId, { path, sha256, bytes }: Spooled) {
      // One attempt: a stream can be read once. Whoever uploads tries again, and the same bytes land in the same place.
      const signed = await client.sign(addressOf(spaceId, sha256), {
        method: 'PUT',
        headers: { 'content-length': String(bytes), 'content-type': 'application/octet-stream', 'x-amz-content-sha256': sha256 },
      })
      const body = bytes === 0 ? '' : (Readable.toWeb(createReadStream(path)) as ReadableStream)
      const response = await fetch(signed.url, {
        method: 'PUT',
        headers: signed.headers,
        body,
        duplex: 'half',
        signal: AbortSignal.timeout(600_000),
      } as RequestInit)
      if (!response.ok) throw new Error(`The file store answered ${response.status} to PUT: ${(await response.text()).slice(0, 300)}`)
      await response.body?.cancel()
      await rm(path, { force: true })
    },

    async open(spaceId, sha256) {
      const response = await ask(addressOf(spaceId, sha256))
      if (response.status === 404 || !response.body) return undefined
      return Readable.fromWeb(response.body as WebStream)
    },

    async drop(spaceId, sha256) {
      await (await ask(addressOf(spaceId, sha256), { method: 'DELETE' })).body?.cancel()
    },

    async *all(spaceId): AsyncIterable<Stored> {
      let after = ''
      do {
        const query = new URLSearchParams({ 'list-type': '2', prefix: `${spaceId}/`, ...(after ? { 'continuation-token': after } : {}) })
        const page = await (await ask(`${base}?${query}`)).text()
        for (const [, entry] of page.matchAll(/<Contents>(.*?)<\/Contents>/gs)) {
          const sha256 = within(entry!, 'Key')?.slice(spaceId.length + 1)
          const storedAt = within(entry!, 'LastModified')
          if (sha256 && storedAt) yield { sha256, storedAt: new Date(storedAt) }
        }
        after = (within(page, 'NextContinuationToken') ?? '').replaceAll('&amp;', '&')
      } while (after)
    },
  }
}

/** Keys are ids and hashes of ours, dates and tokens have no markup: no parser is needed for what we read. */
const within = (xml: string, name: string) => new RegExp(`<${name}>([^<]*)</${name}>`).exec(xml)?.[1]
