import { GraphQLError } from 'graphql'
import { z } from 'zod'
import { builder } from '../builder.ts'

const Day = z.iso.date()
const Instant = z.iso.datetime({ offset: true })

builder.scalarType('Date', {
  description: 'A day of the calendar, `YYYY-MM-DD` (ISO 8601), in no time zone.',
  serialize: (value) => (value instanceof Date ? value.toISOString() : value).slice(0, 10),
  parseValue: (value) => {
    const day = Day.safeParse(value)
    if (!day.success) throw new GraphQLError('A Date is written YYYY-MM-DD, as in 2020-05-08.')
    return day.data
  },
})

builder.scalarType('DateTime', {
  description: 'A moment, ISO 8601 in UTC: `2020-05-08T14:26:00.000Z`.',
  serialize: (value) => value.toISOString(),
  parseValue: (value) => {
    const instant = Instant.safeParse(value)
    if (!instant.success) throw new GraphQLError('A DateTime is written as in 2020-05-08T14:26:00Z.')
    return new Date(instant.data)
  },
})

builder.scalarType('JSON', {
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
})
