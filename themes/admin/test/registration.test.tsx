import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { Bok27Error } from "../src/bok27/api/Bok27Error";
import type { Bok27 } from "../src/bok27/api/client";
import { RegistrationPanel } from "../src/bok27/detail/registration/RegistrationPanel";
import type { Work } from "../src/bok27/detail/work";
import { application, settings } from "./fixtures";

const taken = new Bok27Error(409, "Zajęty", [
  { field: "login", errorMessage: "Ten login jest zajęty.", params: ["jan2"] },
]);

const workWith = (calls: Partial<Bok27>): Work => ({
  bok27: {
    loginProposals: () => Promise.resolve(["jan"]),
    loginProblem: () => Promise.resolve(null),
    ...calls,
  } as unknown as Bok27,
  realm: "ibok",
  application,
  settings,
  revision: 0,
  may: new Set(),
  show: vi.fn(),
  announce: vi.fn(),
});
const pressRegister = () => userEvent.click(screen.getByRole("button", { name: "ibokRegister" }));

afterEach(cleanup);

describe("point 4: registration", () => {
  it("shows a taken login at its field and offers a free one", async () => {
    const register = vi.fn().mockRejectedValueOnce(taken).mockResolvedValueOnce(application);
    const work = workWith({ register });
    render(<RegistrationPanel work={work} />);
    const login = await screen.findByRole("textbox");
    await pressRegister();
    expect(await screen.findByText("Ten login jest zajęty.")).toBeDefined();
    expect(login.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(login);

    await userEvent.click(screen.getByRole("button", { name: "jan2" }));
    expect(screen.queryByText("Ten login jest zajęty.")).toBeNull();
    await pressRegister();
    expect(register.mock.calls).toEqual([
      ["a1", "jan"],
      ["a1", "jan2"],
    ]);
    expect(work.show).toHaveBeenCalledWith(application);
    expect(work.announce).toHaveBeenLastCalledWith({ done: "ibokRegistered" });
  });

  it("says what is wrong with a login before it is sent", async () => {
    render(<RegistrationPanel work={workWith({ loginProblem: () => Promise.resolve("Zajęty.") })} />);
    expect(await screen.findByText("Zajęty.")).toBeDefined();
    expect(screen.getByRole("textbox").getAttribute("aria-invalid")).toBe("true");
  });

  it("still takes a typed login where there are no proposals", async () => {
    const register = vi.fn().mockResolvedValueOnce(application);
    render(<RegistrationPanel work={workWith({ register, loginProposals: () => Promise.reject(new Error()) })} />);
    await userEvent.type(await screen.findByRole("textbox"), "ewa");
    expect(await screen.findByText("ibokLoginFree")).toBeDefined();
    await pressRegister();
    expect(register).toHaveBeenCalledWith("a1", "ewa");
  });

  it("shows at a conflict what the application has become meanwhile", async () => {
    const current = { ...application, status: "REFUSED" as const };
    const work = workWith({ register: () => Promise.reject(new Bok27Error(409, "Rozpatrzony.", [], current)) });
    render(<RegistrationPanel work={work} />);
    await screen.findByRole("textbox");
    await pressRegister();
    expect(work.show).toHaveBeenCalledWith(current);
    expect(work.announce).toHaveBeenLastCalledWith({
      refusal: expect.objectContaining({
        title: "Rozpatrzony.",
        changes: [{ field: "status", old: "SUBMITTED", new: "REFUSED" }],
      }),
    });
  });
});
