import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, Route, Routes } from "react-router-dom";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Application } from "../src/bok27/api/types";
import { APPLICATION_PATH } from "../src/paths";
import { application, closed, resignation, settings } from "./fixtures";

vi.mock("../src/keycloak-admin-ui", () => {
  const adminClient = { baseUrl: "", getAccessToken: () => Promise.resolve("token") };
  const whoAmI = { displayName: "Rita Registrar", userId: "u1" };
  return { useAdminClient: () => ({ adminClient }), useWhoAmI: () => ({ whoAmI }) };
});
const { default: ApplicationPage } = await import("../src/bok27/detail/ApplicationPage");

let answers: Record<string, [number, unknown]>;
let sent: { call: string; body: unknown }[];

const active: Application = { ...application, status: "ACTIVE" };
const supervising = {
  ...settings,
  permissions: { ...settings.permissions, enter: false, register: false, export: true },
};

const open = (shown: Application, reading = settings) => {
  answers["applications/a1"] = [200, shown];
  answers["settings"] = [200, reading];
  render(
    <MemoryRouter initialEntries={["/ibok/bok27/a1"]}>
      <Routes>
        <Route path={APPLICATION_PATH} element={<ApplicationPage />} />
      </Routes>
    </MemoryRouter>,
  );
};
const button = (name: string) => screen.findByRole("button", { name });
const inDialog = async (name: string) => within(await screen.findByRole("dialog")).getByRole("button", { name });

beforeEach(() => {
  sent = [];
  answers = { "applications/a1/mails": [200, []], "applications/a1/history": [200, []] };
  vi.stubGlobal("fetch", (address: string, { method = "GET", body }: RequestInit = {}) => {
    const path = address.split("/bok27/")[1] ?? "";
    if (method !== "GET") {
      sent.push({ call: `${method} ${path}`, body: body ? JSON.parse(body as string) : undefined });
    }
    const [status, answer] = answers[`${method} ${path}`] ?? answers[path] ?? [500, {}];
    const text = typeof answer === "string" ? answer : JSON.stringify(answer);
    return Promise.resolve(new Response(text, { status }));
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("a resignation", () => {
  it("is keyed in with what is on the paper, and nothing is sent before it is complete", async () => {
    open(active);
    await userEvent.click(await button("ibokResignationRecord"));
    await userEvent.click(await inDialog("ibokResignationSave"));
    expect(screen.getAllByText("ibokRequired")).toHaveLength(3);
    expect(document.activeElement?.id).toBe("ibok-resignation-filedOn");
    expect(sent).toEqual([]);

    answers["PUT applications/a1/resignation"] = [200, { ...active, version: 1, closure: resignation }];
    await userEvent.keyboard("2026-11-21");
    await userEvent.click(screen.getByLabelText("ibokChannelPost"));
    await userEvent.selectOptions(screen.getByLabelText(/ibokFieldClosureReason/), "END_OF_CONTRACT");
    await userEvent.click(await inDialog("ibokResignationSave"));
    expect(await screen.findByText("ibokResignationRecorded")).toBeDefined();
    expect(sent).toEqual([
      {
        call: "PUT applications/a1/resignation",
        body: {
          version: 0,
          filedOn: "2026-11-21",
          channel: "POST",
          reason: "END_OF_CONTRACT",
          receivedBy: "Rita Registrar",
          originalLocation: null,
        },
      },
    ]);
    expect(screen.getByText("ibokClosureEndOfContract")).toBeDefined();
  });

  it("is withdrawn with the version that was seen", async () => {
    open({ ...active, version: 7, closure: resignation });
    answers["DELETE applications/a1/resignation?version=7"] = [200, active];
    await userEvent.click(await button("ibokResignationWithdraw"));
    await userEvent.click(await inDialog("ibokResignationWithdraw"));
    expect(await screen.findByText("ibokResignationWithdrawn")).toBeDefined();
    expect(screen.queryByText("ibokClosureEndOfContract")).toBeNull();
  });
});

describe("closing an account", () => {
  it("says what follows, and is done on the second press only", async () => {
    open({ ...active, version: 3, closure: resignation });
    answers["POST applications/a1/closure"] = [200, { ...active, status: "CLOSED", closure: closed }];
    await userEvent.click(await button("ibokCloseAccount"));
    expect(screen.getByText("ibokCloseErasure")).toBeDefined();
    expect(sent).toEqual([]);
    await userEvent.click(await inDialog("ibokCloseAccount"));
    expect(await screen.findByText("ibokAccountClosed")).toBeDefined();
    expect(sent).toEqual([{ call: "POST applications/a1/closure", body: { version: 3 } }]);
  });

  it("needs no paper where the account was never used, and says so", async () => {
    open({ ...active, status: "REGISTERED" }, { ...settings, erasureGraceDays: 0 });
    answers["POST applications/a1/closure"] = [200, { ...active, status: "CLOSED", closure: closed }];
    await userEvent.click(await button("ibokCloseAccount"));
    expect(screen.getByText("ibokCloseNeverActivated")).toBeDefined();
    expect(screen.getByText("ibokCloseErasureAtOnce")).toBeDefined();
    await userEvent.click(await inDialog("ibokCloseAccount"));
    await screen.findByText("ibokAccountClosed");
    expect(sent[0]?.body).toEqual({ version: 0, reason: "NEVER_ACTIVATED" });
  });

  it("that somebody else has just done is shown in the dialog, which can do no more", async () => {
    open({ ...active, closure: resignation });
    const current = { ...active, version: 1, status: "CLOSED", closure: closed };
    answers["POST applications/a1/closure"] = [409, { errorMessage: "Już zamknięte.", current }];
    await userEvent.click(await button("ibokCloseAccount"));
    await userEvent.click(await inDialog("ibokCloseAccount"));
    expect(await screen.findByText("Już zamknięte.")).toBeDefined();
    expect((await inDialog("ibokCloseAccount")).hasAttribute("disabled")).toBe(true);
  });

  it("can be undone, and says what the customer gets", async () => {
    open({ ...active, status: "CLOSED", closure: { ...closed, formerStatus: "REGISTERED" } });
    answers["POST applications/a1/reinstatement"] = [200, { ...active, status: "REGISTERED" }];
    await userEvent.click(await button("ibokReinstate"));
    expect(screen.getByText("ibokReinstateActivation")).toBeDefined();
    await userEvent.click(await inDialog("ibokReinstate"));
    expect(await screen.findByText("ibokReinstated")).toBeDefined();
  });

  it("cannot be undone when it is too late", async () => {
    open({ ...active, status: "CLOSED", closure: { ...closed, reinstatable: false } });
    expect(await screen.findByText("ibokNotReinstatable")).toBeDefined();
    expect(screen.queryByRole("button", { name: "ibokReinstate" })).toBeNull();
  });
});

describe("an application whose data are gone", () => {
  it("shows its stub and nothing else", async () => {
    const erased = { ...closed, reinstatable: false, erasedAt: "2026-12-22T01:00:00Z" };
    open({ ...active, status: "ERASED", closure: erased });
    expect(await screen.findByText("ibokErasedAt")).toBeDefined();
    expect(screen.getByRole("heading", { name: "ibokErasedStub" })).toBeDefined();
    expect(screen.queryByText("ibokSectionApplicant")).toBeNull();
    expect(screen.queryByText("ibokMails")).toBeNull();
  });
});

describe("an export", () => {
  it("is for whoever may, and recorded only when it is asked for", async () => {
    open(active, supervising);
    await userEvent.click(await button("ibokExport"));
    answers["applications/a1/export?format=html"] = [200, "<h1>Wszystko</h1>"];
    await userEvent.click(await inDialog("ibokExportShow"));
    const page = await screen.findByTitle<HTMLIFrameElement>("ibokExportTitle");
    expect(page.getAttribute("srcdoc")).toBe("<h1>Wszystko</h1>");
    expect(page.getAttribute("sandbox")).not.toContain("allow-scripts");
  });

  it("that is refused says why", async () => {
    open(active, supervising);
    await userEvent.click(await button("ibokExport"));
    answers["applications/a1/export?format=json"] = [403, { errorMessage: "Nie wolno." }];
    await userEvent.click(await inDialog("ibokExportDownload"));
    expect(await screen.findByText("Nie wolno.")).toBeDefined();
  });

  it("is not offered to a registrar", async () => {
    open(active);
    await button("ibokCorrectContact");
    expect(screen.queryByRole("button", { name: "ibokExport" })).toBeNull();
  });
});

describe("an address that was changed", () => {
  const hold = { until: "2026-11-23T10:00:00Z", changedBy: "rita", changedAt: "2026-11-22T10:00:00Z" };

  it("is confirmed by another registrar", async () => {
    open({ ...active, version: 2, addressHold: { ...hold, confirmable: true } });
    answers["POST applications/a1/contact/confirmation"] = [200, active];
    await userEvent.click(await button("ibokConfirmAddress"));
    await userEvent.click(await inDialog("ibokConfirmAddress"));
    expect(await screen.findByText("ibokAddressConfirmed")).toBeDefined();
    expect(screen.queryByText("ibokAddressHold")).toBeNull();
    expect(sent[0]?.body).toEqual({ version: 2 });
  });

  it("is not confirmed by who changed it", async () => {
    open({ ...active, addressHold: { ...hold, confirmable: false } });
    expect(await screen.findByText("ibokAddressHold")).toBeDefined();
    expect(screen.queryByRole("button", { name: "ibokConfirmAddress" })).toBeNull();
  });
});

describe("an optional clause", () => {
  const sms = { code: "SMS", version: "1", accepted: true, mandatory: false, decisions: [] };

  it("is withdrawn from a day on", async () => {
    open({ ...active, clauses: [...active.clauses, sms] });
    const decision = { accepted: false, on: "2026-11-21", recordedBy: "ewa", recordedAt: "2026-11-22T10:00:00Z" };
    const decided = { ...sms, decisions: [{ ...decision, version: "1", note: null }] };
    answers["PUT applications/a1/clauses/SMS"] = [200, { ...active, clauses: [...active.clauses, decided] }];
    await userEvent.click(await button("ibokClauseRecordWithdrawn: SMS"));
    const day = await screen.findByLabelText(/ibokClauseWithdrawnDay/);
    await userEvent.clear(day);
    await userEvent.type(day, "wczoraj");
    await userEvent.click(await inDialog("ibokClauseRecordWithdrawn"));
    expect(await screen.findByText("ibokClauseWithdrawn")).toBeDefined();
    expect(sent[0]?.body).toEqual({ version: 0, accepted: false, on: "2026-11-21", note: null });
    expect(await button("ibokClauseRecordGiven: SMS")).toBeDefined();
  });

  it("leads to a resignation where a mandatory one is meant", async () => {
    open({ ...active, clauses: [...active.clauses, sms] });
    const card = (await screen.findByText("ibokClauseMandatoryHint")).closest("p") as HTMLElement;
    await userEvent.click(within(card).getByRole("button"));
    expect((await screen.findByLabelText<HTMLSelectElement>(/ibokFieldClosureReason/)).value).toBe("CONSENT_WITHDRAWN");
  });

  it("is not shown where there is none", async () => {
    open(active);
    await button("ibokCorrectContact");
    expect(screen.queryByText("ibokOptionalClauses")).toBeNull();
  });
});
