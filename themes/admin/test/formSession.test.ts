import { afterEach, describe, expect, it, vi } from "vitest";
import { Bok27Error } from "../src/bok27/api/Bok27Error";
import { dropDraft, keepDraft, readDraft } from "../src/bok27/form/logic/draft";
import { formOn } from "../src/bok27/form/logic/paperForm";
import { SessionLost, stayOnPage } from "../src/bok27/form/logic/session";
import { refusalOf } from "../src/bok27/form/saving/refusal";
import { emptyForm } from "../src/bok27/form/values";
import { application, settings } from "./fixtures";

const values = { ...emptyForm(formOn(settings, settings.today)), receivedBy: "Paulina" };

describe("a lost session", () => {
  afterEach(() => dropDraft());

  it("does not take anybody away from unsaved work, and says that it is lost", async () => {
    const login = vi.fn(() => Promise.resolve());
    const keycloak = { login };
    const onLost = vi.fn();
    const putBack = stayOnPage(keycloak, onLost);
    await expect(keycloak.login()).rejects.toBeInstanceOf(SessionLost);
    expect(login).not.toHaveBeenCalled();
    expect(onLost).toHaveBeenCalledOnce();
    putBack();
    await keycloak.login();
    expect(login).toHaveBeenCalledOnce();
  });

  it("gives what was typed back to the same person on the same page, once", () => {
    keepDraft({ page: "/ibok/bok27/new", userId: "u1", values });
    expect(readDraft("/ibok/bok27/new", "u2")).toBeUndefined();
    expect(readDraft("/ibok/bok27/a1/edit", "u1")).toBeUndefined();
    expect(readDraft("/ibok/bok27/new", "u1")?.values).toEqual(values);
    dropDraft();
    expect(readDraft("/ibok/bok27/new", "u1")).toBeUndefined();
  });
});

describe("a refusal", () => {
  const refused = (status: number, current = application) => refusalOf(new Bok27Error(status, "Nie", [], current));

  it("is a conflict while the application is open, and too late once it is decided", () => {
    expect(refused(409)).toMatchObject({ kind: "conflict", current: application, message: "Nie" });
    expect(refused(409, { ...application, status: "REFUSED" })).toMatchObject({ kind: "decided" });
  });

  it("is a lost session with or without an answer of the server", () => {
    expect(refused(401)).toEqual({ kind: "session" });
    expect(refusalOf(new SessionLost())).toEqual({ kind: "session" });
  });

  it("is otherwise the server's affair: it may have said why", () => {
    expect(refused(500)).toEqual({ kind: "server", message: "Nie" });
    expect(refusalOf(new TypeError("fetch failed"))).toEqual({ kind: "server", message: "" });
  });
});
