import { describe, expect, it } from "vitest";
import { placeErrors } from "../src/bok27/form/serverErrors";
import { emptyForm, toNewApplicationJson, type FormValues } from "../src/bok27/form/values";
import { settings } from "./fixtures";

const form = (changes: Partial<FormValues> = {}): FormValues => ({
  ...emptyForm(settings),
  filedOn: "2026-11-20",
  channel: "POST",
  ...changes,
});
const error = (field: string) => ({ field, errorMessage: `wrong ${field}`, params: [] });

describe("the form as JSON", () => {
  it("says null for what the paper does not say", () => {
    const json = toNewApplicationJson(form());
    expect(json).toEqual({
      filedOn: "2026-11-20",
      channel: "POST",
      receivedBy: null,
      copyHandedOver: null,
      originalLocation: null,
      applicant: { kind: "PERSON", firstName: null, lastName: null, organisationName: null, customerNumber: null },
      contact: {
        email: null,
        phone: null,
        address: { street: null, houseNumber: null, flatNumber: null, postalCode: null, city: null },
      },
      supplyPoints: [],
      clauses: [
        { code: "RODO_INFORMATION", version: "1", accepted: false },
        { code: "DATA_TRUE", version: "2", accepted: false },
      ],
      regulamin: { version: "1", accepted: false, signedOn: null },
    });
  });

  it("asks about the copy in person only (point 3)", () => {
    expect(toNewApplicationJson(form({ channel: "IN_PERSON", copyHandedOver: "no" })).copyHandedOver).toBe(false);
    expect(toNewApplicationJson(form({ channel: "IN_PERSON", copyHandedOver: "yes" })).copyHandedOver).toBe(true);
    expect(toNewApplicationJson(form({ channel: "POST", copyHandedOver: "yes" })).copyHandedOver).toBeNull();
  });

  it("keeps an organisation's name only for an organisation", () => {
    const applicant = { ...form().applicant, organisationName: " Wodnik ", lastName: "Ćma" };
    expect(toNewApplicationJson(form({ applicant })).applicant.organisationName).toBeNull();
    const organisation = { ...applicant, kind: "ORGANISATION" as const };
    expect(toNewApplicationJson(form({ applicant: organisation })).applicant).toMatchObject({
      organisationName: "Wodnik",
      lastName: "Ćma",
    });
  });

  it("leaves out blank supply points", () => {
    const supplyPoints = [
      { number: " ", address: "" },
      { number: "PP-1", address: "" },
    ];
    expect(toNewApplicationJson(form({ supplyPoints })).supplyPoints).toEqual([{ number: "PP-1", address: null }]);
  });
});

describe("the server's complaints", () => {
  it("find their fields by path", () => {
    const values = form({ supplyPoints: [{ number: "", address: "x" }] });
    const fields = ["filedOn", "contact.address.postalCode", "supplyPoints[0].address", "regulamin.signedOn"];
    expect(placeErrors(fields.map(error), values).atField.map(({ name }) => name)).toEqual([
      "filedOn",
      "contact.address.postalCode",
      "supplyPoints.0.address",
      "regulamin.signedOn",
    ]);
  });

  it("find a clause by place and by code", () => {
    const placed = placeErrors([error("clauses[0].version"), error("clauses.DATA_TRUE")], form());
    expect(placed.atField.map(({ name }) => name)).toEqual(["clauses.0.accepted", "clauses.1.accepted"]);
  });

  it("are shown above the form where it has no such field", () => {
    const placed = placeErrors(["applicant.pesel", "supplyPoints", "clauses.UNKNOWN", ""].map(error), form());
    expect(placed.atField).toEqual([]);
    expect(placed.elsewhere).toHaveLength(4);
  });
});
