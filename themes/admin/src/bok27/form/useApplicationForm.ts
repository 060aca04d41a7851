import { useCallback, useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useWhoAmI } from "../../keycloak-admin-ui";
import type { Bok27 } from "../api/client";
import type { Application, Settings } from "../api/types";
import { useMerge } from "./conflict/useMerge";
import { type Correction, PAPER } from "./correction";
import { useDraft } from "./leave/useDraft";
import { useLeaveGuard } from "./leave/useLeaveGuard";
import { useSession } from "./leave/useSession";
import { formOn, recordedForm } from "./logic/paperForm";
import type { Side } from "./logic/merge";
import { useFocus } from "./saving/useFocus";
import { type Then, useSaving } from "./saving/useSaving";
import { usePaper } from "./usePaper";
import { emptyForm, formOf, type FormValues } from "./values";

export interface FormTask {
  bok27: Bok27;
  settings: Settings;
  /** The application to be corrected; without it, a new one. */
  application?: Application;
  /** What of it. */
  correction?: Correction;
  onSaved: (saved: Application) => void;
}

/** Everything the form knows and does; what it looks like is the components' business. */
export const useApplicationForm = ({ bok27, settings, application, correction = PAPER, onSaved }: FormTask) => {
  const { i18n } = useTranslation();
  const { whoAmI } = useWhoAmI();
  const draft = useDraft();
  const [recorded, setRecorded] = useState(draft?.recorded ?? application);
  const [savedBefore, setSavedBefore] = useState<Application>();

  const emptyToday = (): FormValues => ({
    ...emptyForm(formOn(settings, settings.today)),
    receivedBy: whoAmI.displayName,
  });
  const [defaults] = useState(() =>
    recorded ? formOf(recorded, recordedForm(settings, recorded), i18n.language) : emptyToday(),
  );
  const form = useForm<FormValues>({ defaultValues: defaults, shouldFocusError: false });
  const { isDirty: unsaved } = form.formState;
  const focus = useFocus();
  const guard = useLeaveGuard(unsaved);
  const paper = usePaper(form, settings, draft?.values ?? defaults, recorded);
  const merge = useMerge(form, settings, paper.showPaper);

  useEffect(() => {
    if (draft) {
      form.reset(draft.values, { keepDefaultValues: true });
    }
    focus.field(correction.firstField);
  }, [draft, focus, form, correction]);

  const startNext = (saved: Application) => {
    const { channel, receivedBy } = form.getValues();
    form.reset({ ...emptyToday(), channel, receivedBy });
    paper.showPaper(formOn(settings, settings.today));
    setSavedBefore(saved);
    focus.field("filedOn");
  };
  const saving = useSaving({
    bok27,
    form,
    reading: settings,
    correction,
    focus,
    onSaved: (saved, then) => {
      if (then === "next") {
        startNext(saved);
      } else {
        guard.release();
        onSaved(saved);
      }
    },
  });
  const { refusal, save, setRefusal } = saving;
  const toLogin = useSession(
    unsaved,
    useCallback(() => setRefusal({ kind: "session" }), [setRefusal]),
  );

  return {
    form,
    focus,
    unsaved,
    blocker: guard.blocker,
    paper,
    refusal,
    recorded,
    savedBefore,
    restored: draft !== undefined,
    merge,
    submit: (then: Then) => {
      setSavedBefore(undefined);
      if (paper.exchangePaper()) {
        setRefusal({ kind: "otherForm" });
      } else {
        save(then, recorded);
      }
    },
    /** Saves what was chosen, over what somebody else has saved. */
    resolve: (current: Application, choices: Record<string, Side>) => {
      merge.resolve(current, choices);
      setRecorded(current);
      save("open", current);
    },
    putOff: (message: string) => setRefusal({ kind: "server", message }),
    logInAgain: () => {
      guard.release();
      void toLogin({ values: form.getValues(), recorded });
    },
  };
};

export type ApplicationFormState = ReturnType<typeof useApplicationForm>;
