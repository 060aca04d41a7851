import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Bok27Error } from "../api/Bok27Error";
import type { Application } from "../api/types";
import type { Work } from "./work";
import { type Refusal, refusalOf } from "./words/refusal";

/**
 * Does something with the application: shows what it has become, or says why it was not done. At a conflict the
 * application as it is now comes onto the screen, too; what was typed is the caller's and stays.
 */
export const useAttempt = ({ application: seen, show, announce }: Work, fields: readonly string[] = []) => {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>();

  const attempt = async (call: () => Promise<Application>): Promise<Application | Refusal> => {
    setBusy(true);
    setRefusal(undefined);
    announce(undefined);
    try {
      const application = await call();
      show(application);
      return application;
    } catch (error) {
      const refused = refusalOf(t, error, { seen, fields });
      if (error instanceof Bok27Error && error.current) {
        show(error.current);
      }
      setRefusal(refused);
      return refused;
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, attempt };
};

export const isDone = (result: Application | Refusal): result is Application => "id" in result;
