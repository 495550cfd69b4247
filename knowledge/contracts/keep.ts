// How what was learnt from the content is kept between starts. A port: the outside decides where.

/** Gives back what an earlier start made of the same content under this name, or makes it now. What is kept is plain data. */
export type Keep = <T>(name: string, make: () => T) => T;

/** Keeps nothing. */
export const keepNothing: Keep = (_name, make) => make();
