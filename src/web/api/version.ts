/** Of the interface, not of the program: grows by its own rules (semantic versioning). */
export const apiVersion = '1.0.0'
