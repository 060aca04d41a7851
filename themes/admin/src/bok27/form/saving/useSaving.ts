import { useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { Bok27Error } from "../../api/Bok27Error";
import type { Bok27 } from "../../api/client";
import type { Application } from "../../api/types";
import type { Correction } from "../correction";
import { filledSupplyPoints, type Reading, toNewApplicationJson } from "../logic/json";
import { placeErrors } from "../logic/serverErrors";
import type { FormValues } from "../values";
import { type Refusal, refusalOf } from "./refusal";
import type { Focus } from "./useFocus";

/** What comes after saving: the application's page, or the next paper. */
export type Then = "open" | "next";

interface Task {
  bok27: Bok27;
  form: UseFormReturn<FormValues>;
  reading: Reading;
  correction: Correction;
  focus: Focus;
  onSaved: (saved: Application, then: Then) => void;
}

/** Sends the form; what the server refuses goes to the fields, the rest into the refusal. */
export const useSaving = ({ bok27, form, reading, correction, focus, onSaved }: Task) => {
  const [refusal, setRefusal] = useState<Refusal>();
  /** From the key that saves until the answer, and on while the next page is loading: one paper is saved once. */
  const busy = useRef(false);

  const refuse = (error: unknown, values: FormValues) => {
    const refused = refusalOf(error, correction.isOpen);
    if (refused.kind === "fields" && error instanceof Bok27Error) {
      const { atField, elsewhere } = placeErrors(error.fields, values, focus.isShown);
      atField.forEach(({ name, message }) => form.setError(name, { type: "server", message }));
      setRefusal({ kind: "fields", elsewhere });
      focus.firstInvalid();
    } else {
      setRefusal(refused);
    }
  };

  /** Blank lines leave the form before it is sent, so that the server's line numbers are the form's. */
  const withoutBlankLines = (values: FormValues) => {
    const supplyPoints = filledSupplyPoints(values.supplyPoints);
    if (supplyPoints.length > 0 && supplyPoints.length < values.supplyPoints.length) {
      form.setValue("supplyPoints", supplyPoints);
    }
    return { ...values, supplyPoints };
  };

  const send = async (values: FormValues, then: Then, recorded?: Application) => {
    const sent = withoutBlankLines(values);
    const body = toNewApplicationJson(sent, reading);
    try {
      onSaved(await (recorded ? correction.send(bok27, recorded, body) : bok27.create(body)), then);
      busy.current = then === "open";
    } catch (error) {
      busy.current = false;
      refuse(error, sent);
    }
  };

  /** @param recorded the application that is being corrected, as it was seen */
  const save = (then: Then, recorded?: Application) => {
    if (busy.current) {
      return;
    }
    busy.current = true;
    setRefusal(undefined);
    void form.handleSubmit(
      (values) => send(values, then, recorded),
      () => {
        busy.current = false;
        setRefusal({ kind: "fields", elsewhere: [] });
        focus.firstInvalid();
      },
    )();
  };
  return { refusal, save, setRefusal };
};
