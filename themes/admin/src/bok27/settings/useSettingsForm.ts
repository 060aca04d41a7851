import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SettingValue } from "../api/administration";
import { Bok27Error } from "../api/Bok27Error";
import type { Bok27 } from "../api/client";
import { changesOf, type Draft } from "./draft";

interface State {
  draft: Draft;
  errors: Record<string, string>;
  refusal?: string;
  saved: boolean;
  busy: boolean;
}

const UNTOUCHED: State = { draft: {}, errors: {}, saved: false, busy: false };

/** The changes on the page and what the server says of them: all of them are saved, or none. */
export const useSettingsForm = (
  bok27: Bok27,
  items: SettingValue[],
  onSaved: (items: SettingValue[]) => void,
  onRefused: () => void,
) => {
  const { t } = useTranslation();
  const [state, setState] = useState(UNTOUCHED);
  const changes = changesOf(items, state.draft);

  const change = (key: string, value: string | null) =>
    setState(({ draft, errors }) => {
      const others = Object.fromEntries(Object.entries(errors).filter(([field]) => field !== key));
      return { ...UNTOUCHED, draft: { ...draft, [key]: value }, errors: others };
    });

  const refuse = (error: unknown) => {
    const fields = error instanceof Bok27Error ? error.fields : [];
    const errors = Object.fromEntries(fields.map(({ field, errorMessage }) => [field, errorMessage]));
    const reason = (error instanceof Bok27Error && error.message) || t("ibokErrorUnavailable");
    const refusal = fields.length > 0 ? t("ibokSettingsRefused") : reason;
    setState(({ draft }) => ({ ...UNTOUCHED, draft, errors, refusal }));
    onRefused();
  };

  const save = async () => {
    setState(({ draft }) => ({ ...UNTOUCHED, draft, busy: true }));
    try {
      onSaved(await bok27.changeSettings(changes));
      setState({ ...UNTOUCHED, saved: true });
    } catch (error) {
      refuse(error);
    }
  };

  return { ...state, changed: Object.keys(changes).length, change, save, discard: () => setState(UNTOUCHED) };
};
