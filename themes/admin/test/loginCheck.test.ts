import { act, cleanup, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Bok27 } from "../src/bok27/api/client";
import { useLoginCheck } from "../src/bok27/detail/registration/useLoginCheck";

type Settle = (problem: string | null) => void;

let asked: { login: string; settle: Settle }[];
const bok27 = {
  loginProblem: (_id: string, login: string) =>
    new Promise<string | null>((settle) => {
      asked.push({ login, settle });
    }),
} as unknown as Bok27;

const pause = () => act(() => vi.advanceTimersByTimeAsync(400));
const answer = (index: number, problem: string | null) =>
  act(async () => {
    asked[index]?.settle(problem);
    await Promise.resolve();
  });
const typing = (login: string) =>
  renderHook(({ typed }) => useLoginCheck(bok27, "a1", typed), { initialProps: { typed: login } });

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("point 4: the login is checked while one types", () => {
  it("after a pause, not at every key", async () => {
    const field = typing("j");
    field.rerender({ typed: "ja" });
    field.rerender({ typed: "jan" });
    await pause();
    expect(asked.map(({ login }) => login)).toEqual(["jan"]);
    await answer(0, "Zajęty.");
    expect(field.result.current).toEqual({ login: "jan", problem: "Zajęty." });
  });

  it("and an answer that comes too late is dropped", async () => {
    const field = typing("jan");
    await pause();
    field.rerender({ typed: "jan2" });
    await pause();
    await answer(1, null);
    await answer(0, "Zajęty.");
    expect(field.result.current).toEqual({ login: "jan2", problem: null });
  });

  it("and nothing is said of a login that has not been answered yet", async () => {
    const field = typing("jan");
    await pause();
    await answer(0, null);
    field.rerender({ typed: "jank" });
    expect(field.result.current).toBeUndefined();
  });

  it("but not when there is none", async () => {
    typing("");
    await pause();
    expect(asked).toEqual([]);
  });
});
