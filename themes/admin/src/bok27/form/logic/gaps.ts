import type { NewApplication, PaperForm } from "../../api/types";

/**
 * What an application still lacks for its registration (point 2): the server's rule, told while one types. The server
 * decides; a table of cases holds the two together.
 */
export const gapsOf = (application: NewApplication, { clauses }: Pick<PaperForm, "clauses">): string[] => {
  const { applicant, contact, supplyPoints, regulamin } = application;
  const accepted = (code: string) => application.clauses.some((answer) => answer.code === code && answer.accepted);
  const checks: [string, unknown][] = [
    ["applicant.organisationName", applicant.kind === "PERSON" || applicant.organisationName],
    ["applicant.firstName", applicant.firstName],
    ["applicant.lastName", applicant.lastName],
    ["applicant.customerNumber", applicant.customerNumber],
    ["contact.email", contact.email],
    ["contact.address.houseNumber", contact.address.houseNumber],
    ["contact.address.postalCode", contact.address.postalCode],
    ["contact.address.city", contact.address.city],
    ["supplyPoints", supplyPoints.length > 0],
    ...clauses
      .filter(({ mandatory }) => mandatory)
      .map(({ code }): [string, unknown] => [`clauses.${code}`, accepted(code)]),
    ["regulamin.version", regulamin.version],
    ["regulamin.accepted", regulamin.accepted],
    ["regulamin.signedOn", regulamin.signedOn],
  ];
  return checks.filter(([, complete]) => !complete).map(([path]) => path);
};
