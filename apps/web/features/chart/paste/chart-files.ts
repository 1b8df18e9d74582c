import { type Picture, pngSize, type SaidOfChart } from '@parallax/charts/text'
import { z } from 'zod'

/** Dots for each pixel: sharp in print. */
const SCALE = 3

const Said = z.object({
  address: z.url(),
  asOf: z.string(),
  frozen: z.object({ at: z.string(), live: z.string(), engine: z.array(z.string()) }).nullable(),
  spec: z.object({ kind: z.string() }),
  title: z.string(),
  subtitle: z.string(),
  finding: z.string(),
  source: z.object({ text: z.string() }),
})

/** Its message is for the reader. */
export class Refused extends Error {}

async function fetchFile(path: string): Promise<Response> {
  const answer = await fetch(path)
  if (!answer.ok) throw new Refused(await refusalOf(answer))
  return answer
}

const Refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

/** Why the server gives no file, in its own words: a chart may be shown by link alone. */
async function refusalOf(answer: Response): Promise<string> {
  const { data } = Refusal.safeParse(await answer.json().catch(() => null))
  return data?.errors[0]?.message ?? NO_ANSWER
}

export const NO_ANSWER = 'The server did not answer. Nothing is lost.'

export const fileOf = (slug: string, form: string, query = ''): string =>
  `/charts/${encodeURIComponent(slug)}.${form}${query}`

/** The words of a saved chart as its files have them: with the address and the day that stand on these. @throws Refused */
export async function fetchSaid(slug: string): Promise<SaidOfChart> {
  const { address, asOf, frozen, spec, ...words } = Said.parse(
    await (await fetchFile(fileOf(slug, 'json'))).json(),
  )
  return { drawn: { kind: spec.kind, ...words }, address, asOf, ...(frozen && { frozen }) }
}

/** The chart as PNG, on white as paper is. @throws Refused */
export const fetchPng = async (slug: string): Promise<Blob> =>
  (await fetchFile(fileOf(slug, 'png', `?scale=${SCALE}`))).blob()

/** The same to go along in a document. */
export async function pictureOf(png: Blob): Promise<Picture> {
  const { width, height } = pngSize(new Uint8Array(await png.arrayBuffer()))
  return { src: await dataAddress(png), size: { width: width / SCALE, height: height / SCALE } }
}

function dataAddress(blob: Blob): Promise<string> {
  const reader = new FileReader()
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}
