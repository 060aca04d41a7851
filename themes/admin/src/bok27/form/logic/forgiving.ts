const WHITE_SPACE = /[\s\u00a0]+/g;

/** 34100 and 34 100 mean 34-100; anything else is left for the server to complain of. */
export const postalCode = (typed: string) => typed.trim().replace(/^(\d{2})\s*[-–—.]?\s*(\d{3})$/, "$1-$2");

/** Dashes and blanks of any kind and number part the digits of a telephone number. */
export const phone = (typed: string) =>
  typed
    .replace(WHITE_SPACE, " ")
    .replace(/ ?[-–—] ?/g, "-")
    .trim();

/** No address has blanks in it; one at its end comes with copying. */
export const email = (typed: string) => typed.replace(WHITE_SPACE, "");
