import { useCallback } from "react";
import type { Mail } from "../../api/types";
import { useWhilePending } from "../useWhilePending";
import type { Work } from "../work";

const DECISION_KINDS = ["ibok-activation", "ibok-refusal"];

/** Shows the application anew while a mail is on its way; the page itself looks after those about the decision. */
export const useMailsUnderWay = ({ bok27, application: { id }, show }: Work, mails: Mail[] = []) => {
  const look = useCallback(
    async (signal: AbortSignal) => {
      const application = await bok27.get(id, signal);
      if (!signal.aborted) {
        show(application);
      }
    },
    [bok27, id, show],
  );
  const pending = mails.some(({ kind, state }) => state === "PENDING" && !DECISION_KINDS.includes(kind));
  useWhilePending(pending, look);
};
