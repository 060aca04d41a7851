import type { Address } from "../api/types";

/** An address in one line, the Polish way: villages have no streets, houses may have no flats. */
export const addressLine = ({ street, houseNumber, flatNumber, postalCode, city }: Address) => {
  const house = [houseNumber, flatNumber].filter(Boolean).join("/");
  const place = [street, house].filter(Boolean).join(" ");
  return [place, [postalCode, city].filter(Boolean).join(" ")].filter(Boolean).join(", ");
};
