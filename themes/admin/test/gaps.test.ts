import { describe, expect, it } from "vitest";
import { complaint, gapLabel } from "../src/bok27/labels";

const t = (key: string, values: Record<string, unknown> = {}) => [key, ...Object.values(values)].join(" ");

describe("point 2: the gaps", () => {
  it("have words for every path of the contract", () => {
    const paths = [
      "regulamin.accepted",
      "regulamin.signedOn",
      "regulamin.version",
      "applicant.firstName",
      "applicant.lastName",
      "applicant.organisationName",
      "applicant.customerNumber",
      "contact.email",
      "contact.address.houseNumber",
      "contact.address.postalCode",
      "contact.address.city",
      "supplyPoints",
    ];
    expect(paths.map((path) => gapLabel(t, path)).filter((text) => !text.startsWith("ibokGap"))).toEqual([]);
  });

  it("name a clause by its title, and a utility's own clause by its code", () => {
    expect(gapLabel(t, "clauses.DATA_TRUE")).toBe("ibokGapClause ibokClauseDataTrue");
    expect(gapLabel(t, "clauses.OWN")).toBe("ibokGapClause OWN");
  });

  it("are shown even where this console does not know them", () => {
    expect(gapLabel(t, "contact.fax")).toBe("contact.fax");
  });

  it("keep the server's words, but for clauses, whose codes are no words", () => {
    expect(complaint(t, "contact.email", "Brakuje adresu e-mail.")).toBe("Brakuje adresu e-mail.");
    expect(complaint(t, "clauses.DATA_TRUE", "Brakuje DATA_TRUE.")).toBe(
      "ibokComplaint ibokGapClause ibokClauseDataTrue",
    );
  });
});
