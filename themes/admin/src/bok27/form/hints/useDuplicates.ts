import { useEffect, useState } from "react";
import { useWatch } from "react-hook-form";
import type { Bok27 } from "../../api/client";
import type { Duplicate, DuplicatesQuestion } from "../../api/types";
import { duplicatesQuestion } from "../logic/similar";
import type { FormValues } from "../values";

const PAUSE_MS = 500;

/** Asked when the typing pauses. A hint only: where the question fails there is none. */
export const useDuplicates = (bok27: Bok27, except?: string): Duplicate[] => {
  const [applicant, contact] = useWatch<FormValues, ["applicant", "contact"]>({ name: ["applicant", "contact"] });
  const question = JSON.stringify(duplicatesQuestion({ applicant, contact }, except));
  const [found, setFound] = useState<Duplicate[]>([]);

  useEffect(() => {
    if (question === undefined) {
      return undefined;
    }
    const controller = new AbortController();
    const show = (duplicates: Duplicate[]) => !controller.signal.aborted && setFound(duplicates);
    const timer = window.setTimeout(() => {
      bok27.duplicates(JSON.parse(question) as DuplicatesQuestion, controller.signal).then(show, () => show([]));
    }, PAUSE_MS);
    return () => {
      window.clearTimeout(timer);
      controller.abort();
    };
  }, [bok27, question]);
  return question === undefined ? [] : found;
};
