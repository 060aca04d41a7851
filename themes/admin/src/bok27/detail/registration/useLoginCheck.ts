import { useEffect, useState } from "react";
import type { Bok27 } from "../../api/client";

const PAUSE_MS = 300;

export interface LoginCheck {
  login: string;
  /** In the user's language; null where the login can be given. */
  problem: string | null;
}

/**
 * Asks while one types, after a pause, whether the login can be given. Only the answer about the login that stands in
 * the field counts: an earlier one may come later. Without an answer nothing is said, for the registration asks again.
 */
export const useLoginCheck = (bok27: Bok27, id: string, login: string): LoginCheck | undefined => {
  const [answer, setAnswer] = useState<LoginCheck>();

  useEffect(() => {
    if (!login) {
      return undefined;
    }
    const controller = new AbortController();
    const timer = setTimeout(() => {
      bok27.loginProblem(id, login, controller.signal).then(
        (problem) => !controller.signal.aborted && setAnswer({ login, problem }),
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [bok27, id, login]);

  return answer?.login === login ? answer : undefined;
};
