import type { Contact } from "../../api/types";

/** The contact as typed: blanks for what is not given, by the paths in which the server complains. */
export type ContactValues = Record<ContactField, string>;

export const CONTACT_FIELDS = [
  "contact.email",
  "contact.phone",
  "contact.address.street",
  "contact.address.houseNumber",
  "contact.address.flatNumber",
  "contact.address.postalCode",
  "contact.address.city",
] as const;
export type ContactField = (typeof CONTACT_FIELDS)[number];

export const contactValues = ({ email, phone, address }: Contact): ContactValues => ({
  "contact.email": email ?? "",
  "contact.phone": phone ?? "",
  "contact.address.street": address.street ?? "",
  "contact.address.houseNumber": address.houseNumber ?? "",
  "contact.address.flatNumber": address.flatNumber ?? "",
  "contact.address.postalCode": address.postalCode ?? "",
  "contact.address.city": address.city ?? "",
});

export const contactOf = (values: ContactValues): Contact => {
  const text = (field: ContactField) => values[field].trim() || null;
  return {
    email: text("contact.email"),
    phone: text("contact.phone"),
    address: {
      street: text("contact.address.street"),
      houseNumber: text("contact.address.houseNumber"),
      flatNumber: text("contact.address.flatNumber"),
      postalCode: text("contact.address.postalCode"),
      city: text("contact.address.city"),
    },
  };
};
