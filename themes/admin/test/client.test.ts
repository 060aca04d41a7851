import { afterEach, describe, expect, it, vi } from "vitest";
import { Bok27Error } from "../src/bok27/api/Bok27Error";
import { bok27Client } from "../src/bok27/api/client";
import { application } from "./fixtures";

const bok27 = bok27Client({
  baseUrl: "https://kc.example",
  realm: "i bok",
  language: "pl",
  accessToken: () => Promise.resolve("token"),
});

const answer = (status: number, body: unknown) => {
  const server = vi.fn<typeof fetch>(() => Promise.resolve(new Response(JSON.stringify(body), { status })));
  vi.stubGlobal("fetch", server);
  return server;
};

afterEach(() => vi.unstubAllGlobals());

describe("the REST client", () => {
  it("asks with the token, in the user's language, for one page of the list", async () => {
    const server = answer(200, { total: 0, first: 20, max: 20, items: [] });
    await bok27.list({ tab: "OVERDUE", search: "", sort: "", first: 20, max: 20 });
    const [address, init] = server.mock.calls[0] ?? [];
    expect(address).toBe("https://kc.example/admin/realms/i%20bok/bok27/applications?tab=OVERDUE&first=20&max=20");
    expect(init?.headers).toMatchObject({ Authorization: "Bearer token", "Accept-Language": "pl" });
  });

  it("sends the login the registrar has chosen", async () => {
    const server = answer(200, application);
    await bok27.register("a/1", "jan.kowalski");
    const [address, init] = server.mock.calls[0] ?? [];
    expect(address).toBe("https://kc.example/admin/realms/i%20bok/bok27/applications/a%2F1/registration");
    expect(init?.body).toBe('{"login":"jan.kowalski"}');
  });

  it("hands on what the server refuses, field by field", async () => {
    answer(409, { errorMessage: "Zajęty", errors: [{ field: "login", errorMessage: "Zajęty.", params: ["jan2"] }] });
    const refused = await bok27.register("a1", "jan").catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Bok27Error);
    expect(refused).toMatchObject({
      status: 409,
      message: "Zajęty",
      fields: [{ field: "login", errorMessage: "Zajęty.", params: ["jan2"] }],
    });
  });

  it("survives an answer that is no JSON", async () => {
    vi.stubGlobal("fetch", () => Promise.resolve(new Response("<html>", { status: 502 })));
    const refused = await bok27.settings().catch((error: unknown) => error);
    expect(refused).toMatchObject({ status: 502, message: "", fields: [] });
  });
});
