import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Bok27Error } from "../../api/Bok27Error";
import type { Bok27 } from "../../api/client";
import type { ClosureResult } from "../../api/closure";
import type { Application } from "../../api/types";

/** Closes each by itself: what stands against one does not stand against the others. */
export const useCloseMany = (bok27: Bok27, applications: Application[]) => {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const [results, setResults] = useState<ClosureResult[]>();

  const close = async () => {
    setBusy(true);
    setRefusal(undefined);
    try {
      setResults(await bok27.closeNeverActivated(applications.map(({ id, version }) => ({ id, version }))));
    } catch (error) {
      setRefusal((error instanceof Bok27Error && error.message) || t("ibokErrorUnavailable"));
    } finally {
      setBusy(false);
    }
  };
  return { busy, refusal, results, close };
};
