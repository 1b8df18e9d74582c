import { day } from '@parallax/charts/prepare'

/** Why there is no chart to show: an HTTP status and words for people. */
export interface NoChart {
  status: 404 | 410 | 422
  title: string
  message: string
}

/** The same words whether there is none, or one that needs a link: nobody learns from them what is kept here. */
export const NOT_HERE: NoChart = {
  status: 404,
  title: 'There is no chart here',
  message:
    'Its address may be cut short, it may belong to another installation, or it is shown only to those who have a link to it.',
}

export const DELETED: NoChart = {
  status: 410,
  title: 'This chart was deleted',
  message: 'Whoever runs this installation deleted it. Frozen figures that were made of it are kept.',
}

export const REVOKED: NoChart = {
  status: 410,
  title: 'This link was withdrawn',
  message: 'Whoever gave it away can make another one.',
}

export const expired = (at: Date): NoChart => ({
  status: 410,
  title: 'This link has ended',
  message: `It led here until ${day(at.toISOString())}. Whoever gave it away can make another one.`,
})
