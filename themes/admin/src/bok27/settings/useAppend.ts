import { type FormEvent, useState } from "react";
import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Versions } from "../api/administration";
import { Bok27Error } from "../api/Bok27Error";

interface Ends {
  onAppended: (versions: Versions) => void;
  onClose: () => void;
}

/** Sends a new version; what the server says against it goes to the fields. */
export const useAppend = <T extends FieldValues>(
  form: UseFormReturn<T>,
  send: (values: T) => Promise<Versions>,
  { onAppended, onClose }: Ends,
) => {
  const { t } = useTranslation();
  const [refusal, setRefusal] = useState<string>();

  const append = async (values: T) => {
    setRefusal(undefined);
    try {
      onAppended(await send(values));
      onClose();
    } catch (error) {
      const fields = error instanceof Bok27Error ? error.fields : [];
      fields.forEach(({ field, errorMessage }, place) =>
        form.setError(field as Path<T>, { type: "server", message: errorMessage }, { shouldFocus: place === 0 }),
      );
      const reason = (error instanceof Bok27Error && error.message) || t("ibokErrorUnavailable");
      setRefusal(fields.length > 0 ? t("ibokVersionRefused") : reason);
    }
  };
  const submit = (event: FormEvent) => {
    // A complaint of the server about something without a field would forbid every further attempt.
    form.clearErrors();
    return form.handleSubmit(append)(event);
  };
  return { refusal, submit };
};
