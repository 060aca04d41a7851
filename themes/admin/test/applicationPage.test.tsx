import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, Route, Routes } from "react-router-dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { APPLICATION_PATH } from "../src/paths";
import { application, settings } from "./fixtures";

vi.mock("../src/keycloak-admin-ui", () => {
  const adminClient = { baseUrl: "", getAccessToken: () => Promise.resolve("token") };
  return { useAdminClient: () => ({ adminClient }) };
});
const { default: ApplicationPage } = await import("../src/bok27/detail/ApplicationPage");

const REGISTER = { name: "ibokRegister" };
const mail = (id: string, kind: string, restartable = false) => ({
  id,
  kind,
  state: "FAILED",
  restartable,
  attempts: 9,
  createdAt: "2026-11-20T10:00:00Z",
  nextAttemptAt: null,
  sentAt: null,
  lastError: "ADDRESS_REFUSED",
});
let answers: Record<string, [number, unknown]>;

const open = () =>
  render(
    <MemoryRouter initialEntries={["/ibok/bok27/a1"]}>
      <Routes>
        <Route path={APPLICATION_PATH} element={<ApplicationPage />} />
      </Routes>
    </MemoryRouter>,
  );

beforeEach(() => {
  answers = {
    settings: [200, settings],
    "applications/a1": [200, application],
    "applications/a1/login-proposals": [200, { proposals: ["lukasz.zolc"] }],
    "applications/a1/mails": [200, []],
    "applications/a1/history": [200, []],
  };
  vi.stubGlobal("fetch", (address: string) => {
    const [status, body] = answers[address.split("/bok27/")[1] ?? ""] ?? [500, {}];
    return Promise.resolve(new Response(JSON.stringify(body), { status }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the page of an application", () => {
  it("offers a registrar the registration, with the first proposal filled in", async () => {
    open();
    expect(await screen.findByRole("button", REGISTER)).toBeDefined();
    expect(await screen.findByDisplayValue("lukasz.zolc")).toBeDefined();
  });

  it("shows a clerk everything but the registration", async () => {
    answers["settings"] = [200, { ...settings, permissions: { ...settings.permissions, register: false } }];
    open();
    expect(await screen.findByRole("heading", { name: application.number })).toBeDefined();
    expect(screen.getByRole("link", { name: "ibokEdit" })).toBeDefined();
    expect(screen.queryByRole("button", REGISTER)).toBeNull();
  });

  it("puts the gaps into words", async () => {
    answers["applications/a1"] = [200, { ...application, gaps: ["contact.email"] }];
    open();
    expect(await screen.findByText("ibokGapEmail")).toBeDefined();
  });

  it("shows what the registration has come to", async () => {
    const outcome = { ...application.outcome, login: "lukasz.zolc", decidedBy: "rita", activationMail: "FAILED" };
    answers["applications/a1"] = [200, { ...application, status: "REGISTERED", outcome }];
    open();
    expect(await screen.findByText("lukasz.zolc")).toBeDefined();
    expect(screen.getByText("ibokMailFailed")).toBeDefined();
    expect(screen.queryByRole("button", REGISTER)).toBeNull();
  });

  it("lets a registrar have a mail sent again that was given up, and says what came of it", async () => {
    answers["applications/a1/mails"] = [200, [mail("m2", "ibok-password-reset", true), mail("m1", "ibok-activation")]];
    open();
    const again = await screen.findByRole("button", { name: "ibokRestartMail" });
    expect(screen.getAllByText("ibokMailErrorAddressRefused")).toHaveLength(2);
    answers["applications/a1/mails/m2/restart"] = [409, { errorMessage: "Już wysłano.", current: application }];
    await userEvent.click(again);
    expect(await screen.findByText("Już wysłano.")).toBeDefined();
    answers["applications/a1/mails/m2/restart"] = [200, application];
    answers["applications/a1/mails"] = [200, [mail("m1", "ibok-activation")]];
    await userEvent.click(screen.getByRole("button", { name: "ibokRestartMail" }));
    expect(await screen.findByText("ibokMailRestarted")).toBeDefined();
    await waitFor(() => expect(screen.queryByRole("button", { name: "ibokRestartMail" })).toBeNull());
  });

  it("shows a clerk why a mail was not sent, but no way to send it again", async () => {
    answers["settings"] = [200, { ...settings, permissions: { ...settings.permissions, register: false } }];
    answers["applications/a1/mails"] = [200, [mail("m2", "ibok-password-reset", true)]];
    open();
    expect(await screen.findByText("ibokMailErrorAddressRefused")).toBeDefined();
    expect(screen.queryByRole("button", { name: "ibokRestartMail" })).toBeNull();
  });

  it("stays of use when a part of it cannot be loaded", async () => {
    answers["applications/a1/mails"] = [500, {}];
    open();
    expect(await screen.findByRole("button", REGISTER)).toBeDefined();
    expect(await screen.findByRole("button", { name: "ibokRetry" })).toBeDefined();
  });

  it.each([
    [401, "ibokErrorSession"],
    [403, "ibokErrorForbidden"],
    [404, "ibokErrorNoApplication"],
    [500, "ibokErrorUnavailable"],
  ])("says what a %i means", async (status, text) => {
    answers["applications/a1"] = [status, {}];
    open();
    expect(await screen.findByText(text)).toBeDefined();
  });
});
