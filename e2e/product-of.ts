/** Begins the name of what the environment of a worker says of the product of its project. */
export const PRODUCT_OF = 'E2E_PRODUCT_OF_'
