import { describe, expect, it } from "vitest";
import type { Application, Permissions } from "../src/bok27/api/types";
import { actionsOn } from "../src/bok27/detail/actions/actions";
import { application, settings } from "./fixtures";

const NOBODY: Permissions = { enter: false, register: false, administer: false, viewUsers: false };
const CLERK = { ...NOBODY, enter: true };
const REGISTRAR = { ...CLERK, register: true };

const on = (changes: Partial<Application>, permissions: Permissions) =>
  [...actionsOn({ ...application, ...changes }, permissions)].sort();
const account = { ...application.outcome, userId: "u1" };

describe("what can be done with an application", () => {
  it("is for a clerk to correct it, for a registrar to decide on it as well", () => {
    expect(on({}, CLERK)).toEqual(["EDIT"]);
    expect(on({}, REGISTRAR)).toEqual(["EDIT", "REFUSE", "REGISTER"]);
    expect(on({}, NOBODY)).toEqual([]);
  });

  it("is no registration as long as something is missing (point 2)", () => {
    expect(on({ gaps: ["contact.email"] }, REGISTRAR)).toEqual(["EDIT", "REFUSE"]);
  });

  it("is about a copy only where it was filed in person (point 3)", () => {
    const inPerson = { channel: "IN_PERSON" as const, copyHandedOver: false };
    expect(on(inPerson, CLERK)).toEqual(["EDIT", "HAND_OVER_COPY", "PRINT_COPY"]);
    expect(on({ ...inPerson, copyHandedOver: true }, CLERK)).toEqual(["EDIT", "PRINT_COPY"]);
    expect(on(inPerson, NOBODY)).toEqual(["PRINT_COPY"]);
    expect(on({ ...inPerson, status: "CLOSED" }, REGISTRAR)).toEqual(["PRINT_COPY"]);
  });

  it("is about the mail and the address once there is an account", () => {
    expect(on({ status: "REGISTERED" }, REGISTRAR)).toEqual(["CORRECT_CONTACT", "RESEND"]);
    expect(on({ status: "ACTIVE" }, REGISTRAR)).toEqual(["CORRECT_CONTACT"]);
    expect(on({ status: "REGISTERED" }, CLERK)).toEqual([]);
  });

  it("is for everybody to print the letter of a refusal", () => {
    expect(on({ status: "REFUSED" }, NOBODY)).toEqual(["PRINT_REFUSAL"]);
  });

  it("leads to the Keycloak user only whoever may see users", () => {
    expect(on({ status: "ACTIVE", outcome: account }, { ...NOBODY, viewUsers: true })).toEqual(["VIEW_USER"]);
    expect(on({ status: "ACTIVE", outcome: account }, settings.permissions)).not.toContain("VIEW_USER");
  });
});
