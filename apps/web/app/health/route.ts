/** Says that the dashboard itself runs; whether the API does is the API's to say. */
export const GET = () => Response.json({ status: 'ok' })
