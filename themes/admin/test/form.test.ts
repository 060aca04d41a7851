import { describe, expect, it } from "vitest";
import type { NewApplication } from "../src/bok27/api/types";
import { toNewApplicationJson } from "../src/bok27/form/logic/json";
import { formOn, recordedForm } from "../src/bok27/form/logic/paperForm";
import { placeErrors } from "../src/bok27/form/logic/serverErrors";
import { emptyForm, formOf, type FormValues } from "../src/bok27/form/values";
import { application, settings } from "./fixtures";

const form = (changes: Partial<FormValues> = {}): FormValues => ({
  ...emptyForm(formOn(settings, settings.today)),
  filedOn: "2026-11-20",
  channel: "POST",
  ...changes,
});
const json = (values: FormValues, collected: Partial<typeof settings> = {}) =>
  toNewApplicationJson(values, { ...settings, ...collected });
const everywhere = () => true;
const error = (field: string) => ({ field, errorMessage: `wrong ${field}`, params: [] });

describe("the form as JSON", () => {
  it("says null for what the paper does not say", () => {
    expect(json(form())).toEqual({
      filedOn: "2026-11-20",
      channel: "POST",
      receivedBy: null,
      copyHandedOver: null,
      originalLocation: null,
      applicant: {
        kind: "PERSON",
        firstName: null,
        lastName: null,
        organisationName: null,
        customerNumber: null,
        pesel: null,
        nip: null,
      },
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
    expect(json(form({ channel: "IN_PERSON", copyHandedOver: "no" })).copyHandedOver).toBe(false);
    expect(json(form({ channel: "IN_PERSON", copyHandedOver: "yes" })).copyHandedOver).toBe(true);
    expect(json(form({ channel: "POST", copyHandedOver: "yes" })).copyHandedOver).toBeNull();
  });

  it("keeps an organisation's name only for an organisation", () => {
    const applicant = { ...form().applicant, organisationName: " Wodnik ", lastName: "Ćma" };
    expect(json(form({ applicant })).applicant.organisationName).toBeNull();
    const organisation = { ...applicant, kind: "ORGANISATION" as const };
    expect(json(form({ applicant: organisation })).applicant).toMatchObject({
      organisationName: "Wodnik",
      lastName: "Ćma",
    });
  });

  it("leaves out blank supply points", () => {
    const supplyPoints = [
      { number: " ", address: "" },
      { number: "PP-1", address: "" },
    ];
    expect(json(form({ supplyPoints })).supplyPoints).toEqual([{ number: "PP-1", address: null }]);
  });

  it("sends PESEL of a person and NIP of an organisation, and only where they are collected", () => {
    const both = { ...form().applicant, pesel: "44051401359", nip: "123 456 32 18" };
    const sent = (kind: "PERSON" | "ORGANISATION", collected: boolean) => {
      const values = form({ applicant: { ...both, kind } });
      const { pesel, nip } = json(values, { peselCollected: collected, nipCollected: collected }).applicant;
      return [pesel, nip];
    };
    expect(sent("PERSON", true)).toEqual(["44051401359", null]);
    expect(sent("ORGANISATION", true)).toEqual([null, "123 456 32 18"]);
    expect([sent("PERSON", false), sent("ORGANISATION", false)].flat()).toEqual([null, null, null, null]);
  });

  it("says of a recorded application what is recorded, a hidden PESEL included", () => {
    const masked = { ...application, applicant: { ...application.applicant, pesel: "*******1359" } };
    const shown = formOf(masked, recordedForm(settings, masked), "pl");
    expect(shown.filedOn).toBe("20.11.2026");
    const sent: NewApplication = json(shown, { peselCollected: true });
    expect(masked).toMatchObject(sent);
  });
});

describe("the server's complaints", () => {
  it("find their fields by path", () => {
    const values = form({ supplyPoints: [{ number: "", address: "x" }] });
    const fields = ["filedOn", "contact.address.postalCode", "supplyPoints[0].address", "regulamin.signedOn"];
    expect(placeErrors(fields.map(error), values, everywhere).atField.map(({ name }) => name)).toEqual([
      "filedOn",
      "contact.address.postalCode",
      "supplyPoints.0.address",
      "regulamin.signedOn",
    ]);
  });

  it("find a clause by place and by code", () => {
    const placed = placeErrors([error("clauses[0].version"), error("clauses.DATA_TRUE")], form(), everywhere);
    expect(placed.atField.map(({ name }) => name)).toEqual(["clauses.0.accepted", "clauses.1.accepted"]);
  });

  it("are shown above the form where it has no such field", () => {
    const shown = (name: string) => name === "filedOn";
    const placed = placeErrors(["applicant.pesel", "supplyPoints", "clauses.UNKNOWN", ""].map(error), form(), shown);
    expect(placed.atField).toEqual([]);
    expect(placed.elsewhere).toHaveLength(4);
  });
});
