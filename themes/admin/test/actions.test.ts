import { describe, expect, it } from "vitest";
import type { Application, Permissions } from "../src/bok27/api/types";
import { actionsOn } from "../src/bok27/detail/actions/actions";
import { application, closed, resignation, settings } from "./fixtures";

const NOBODY: Permissions = { enter: false, register: false, administer: false, viewUsers: false, export: false };
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
    expect(on({ status: "REGISTERED" }, REGISTRAR)).toEqual(
      expect.arrayContaining(["CORRECT_CONTACT", "CORRECT_DATA", "RESEND"]),
    );
    expect(on({ status: "ACTIVE" }, REGISTRAR)).toEqual(expect.arrayContaining(["CORRECT_CONTACT", "CORRECT_DATA"]));
    expect(on({ status: "ACTIVE" }, REGISTRAR)).not.toContain("RESEND");
  });

  it("is for a clerk to key in papers about an account: resignations and consents", () => {
    expect(on({ status: "ACTIVE" }, CLERK)).toEqual(["DECIDE_ON_CLAUSES", "RECORD_RESIGNATION"]);
    expect(on({ status: "ACTIVE", closure: resignation }, CLERK)).toEqual(["CHANGE_RESIGNATION", "DECIDE_ON_CLAUSES"]);
  });

  it("is no closing without a resignation, but of an account nobody has ever used (point 8)", () => {
    expect(on({ status: "ACTIVE" }, REGISTRAR)).not.toContain("CLOSE");
    expect(on({ status: "REGISTERED" }, REGISTRAR)).toContain("CLOSE");
    expect(on({ status: "ACTIVE", closure: resignation }, REGISTRAR)).toEqual(
      expect.arrayContaining(["CLOSE", "WITHDRAW_RESIGNATION"]),
    );
    expect(on({ status: "ACTIVE", closure: resignation }, CLERK)).not.toContain("CLOSE");
  });

  it("is to undo a closure as long as the server says it can be undone (point 8)", () => {
    expect(on({ status: "CLOSED", closure: { ...closed, reinstatable: true } }, REGISTRAR)).toEqual(["REINSTATE"]);
    expect(on({ status: "CLOSED", closure: { ...closed, reinstatable: true } }, CLERK)).toEqual([]);
    expect(on({ status: "CLOSED", closure: { ...closed, reinstatable: false } }, REGISTRAR)).toEqual([]);
  });

  it("is nothing but an export when the data are gone", () => {
    const stub = { status: "ERASED" as const, channel: "IN_PERSON" as const, copyHandedOver: false };
    expect(on({ ...stub, closure: { ...closed, erasedAt: "2026-12-22T01:00:00Z" } }, REGISTRAR)).toEqual([]);
    expect(on(stub, { ...NOBODY, export: true })).toEqual(["EXPORT"]);
  });

  it("is for another registrar to confirm a new address", () => {
    const addressHold = { until: "2026-11-23T10:00:00Z", changedBy: "rita", changedAt: "2026-11-22T10:00:00Z" };
    expect(on({ addressHold: { ...addressHold, confirmable: true } }, REGISTRAR)).toContain("CONFIRM_ADDRESS");
    expect(on({ addressHold: { ...addressHold, confirmable: false } }, REGISTRAR)).not.toContain("CONFIRM_ADDRESS");
  });

  it("is for everybody to print the letter of a refusal", () => {
    expect(on({ status: "REFUSED" }, NOBODY)).toEqual(["PRINT_REFUSAL"]);
  });

  it("leads to the Keycloak user only whoever may see users", () => {
    expect(on({ status: "ACTIVE", outcome: account }, { ...NOBODY, viewUsers: true })).toEqual(["VIEW_USER"]);
    expect(on({ status: "ACTIVE", outcome: account }, settings.permissions)).not.toContain("VIEW_USER");
  });
});
