import type { DuplicatesQuestion } from "../../api/types";
import type { FormValues } from "../values";

type Typed = Pick<FormValues, "applicant" | "contact">;

const text = (value: string) => value.trim() || null;

/** What to look for, once there is enough to be looked for: a customer number, or a name and a place. */
export const duplicatesQuestion = ({ applicant, contact }: Typed, except?: string): DuplicatesQuestion | undefined => {
  const { kind, firstName, lastName, organisationName, customerNumber } = applicant;
  const { street, houseNumber, flatNumber, postalCode, city } = contact.address;
  const named = text(kind === "PERSON" ? lastName : organisationName);
  const placed = text(houseNumber) && text(city);
  if (!text(customerNumber) && !(named && placed)) {
    return undefined;
  }
  return {
    except: except ?? null,
    applicant: {
      kind,
      firstName: text(firstName),
      lastName: text(lastName),
      organisationName: kind === "PERSON" ? null : text(organisationName),
      customerNumber: text(customerNumber),
    },
    contact: {
      address: {
        street: text(street),
        houseNumber: text(houseNumber),
        flatNumber: text(flatNumber),
        postalCode: text(postalCode),
        city: text(city),
      },
    },
  };
};
