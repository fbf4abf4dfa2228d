import type { Questions } from '#src/house.ts'

export type ProgrammeAnswer = Questions['GET /programmes/:programmeId']['answer']
export type OutcomeLine = ProgrammeAnswer['outcomes'][number]
