import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Bok27Error } from "../../api/Bok27Error";
import { isDone, useAttempt } from "../useAttempt";
import type { Work } from "../work";
import { useLoginCheck } from "./useLoginCheck";

const LOGIN = "login";

interface RefusedLogin {
  login: string;
  complaint: string;
  /** Free ones the server offers instead. */
  free: string[];
}

/** The login in the field, what is known of it, and *Zarejestruj*. */
export const useRegistration = (work: Work, proposed: string) => {
  const { t } = useTranslation();
  const { bok27, application } = work;
  const { id } = application;
  const [typed, type] = useState(proposed);
  const [refused, setRefused] = useState<RefusedLogin>();
  const { busy, attempt } = useAttempt(work, [LOGIN]);
  const login = typed.trim();
  const check = useLoginCheck(bok27, id, login);

  /** The free logins are in the complaint's parameters, which are for this panel only. */
  const ask = async () => {
    try {
      return await bok27.register(id, login);
    } catch (error) {
      const complaint = error instanceof Bok27Error ? error.fields.find(({ field }) => field === LOGIN) : undefined;
      setRefused(complaint && { login, complaint: complaint.errorMessage, free: complaint.params });
      throw error;
    }
  };

  const register = async () => {
    setRefused(undefined);
    const result = await attempt(ask);
    if (isDone(result)) {
      work.announce({ done: t("ibokRegistered") });
    } else if (!result.fields[LOGIN]) {
      work.announce({ refusal: result });
    }
  };
  return { login: typed, type, check, busy, refused: refused?.login === login ? refused : undefined, register };
};
