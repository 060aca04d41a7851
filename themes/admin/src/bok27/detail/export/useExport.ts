import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Bok27Error } from "../../api/Bok27Error";
import { handFile } from "../../handFile";
import type { Work } from "../work";

type Form = "JSON" | "PAGE";

/** Asks for everything held on a person, as a file or as a page; each time is recorded, so the history is shown anew. */
export const useExport = ({ bok27, application, show }: Work) => {
  const { t } = useTranslation();
  const [busy, setBusy] = useState<Form>();
  const [refusal, setRefusal] = useState<string>();
  const [page, setPage] = useState<string>();
  const { id, number } = application;

  const take = async (form: Form, step: () => Promise<void>) => {
    setBusy(form);
    setRefusal(undefined);
    try {
      await step();
      show(await bok27.get(id));
    } catch (error) {
      setRefusal((error instanceof Bok27Error && error.message) || t("ibokErrorUnavailable"));
    } finally {
      setBusy(undefined);
    }
  };
  return {
    busy,
    refusal,
    page,
    download: () =>
      take("JSON", async () => handFile(await bok27.exportJson(id), `${number.replaceAll("/", "-")}.json`)),
    showPage: () => take("PAGE", async () => setPage(await bok27.exportPage(id))),
  };
};
