import type { Applicant } from "./api/types";

export const applicantName = ({ kind, organisationName, firstName, lastName }: Applicant) => {
  const person = [firstName, lastName].filter(Boolean).join(" ");
  return kind === "ORGANISATION" ? (organisationName ?? person) : person;
};
