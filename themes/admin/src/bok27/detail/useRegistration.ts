import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Bok27Error } from "../api/Bok27Error";
import type { Bok27 } from "../api/client";
import type { Application } from "../api/types";
import { complaint } from "../labels";

const LOGIN = "login";

interface Refused {
  /** What is wrong with the login itself, and the free ones the server offers instead. */
  login?: string;
  free: string[];
  title?: string;
  details: string[];
}

/** Presses *Zarejestruj* and puts the server's refusal into words. */
export const useRegistration = (bok27: Bok27, id: string, onRegistered: (application: Application) => void) => {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refused>();

  const inWords = (error: unknown): Refused => {
    if (!(error instanceof Bok27Error)) {
      return { title: t("ibokErrorUnavailable"), free: [], details: [] };
    }
    const login = error.fields.find(({ field }) => field === LOGIN);
    const details = error.fields
      .filter(({ field }) => field !== LOGIN)
      .map(({ field, errorMessage }) => complaint(t, field, errorMessage));
    const title = login && details.length === 0 ? undefined : error.message || t("ibokRegisterRefused");
    return { login: login?.errorMessage, free: login?.params ?? [], title, details };
  };

  const register = async (login: string) => {
    setBusy(true);
    setRefused(undefined);
    try {
      onRegistered(await bok27.register(id, login));
    } catch (error) {
      setRefused(inWords(error));
    } finally {
      setBusy(false);
    }
  };
  return { busy, refused, register };
};
