import { useEffect } from "react";
import { useBlocker } from "react-router-dom";
import { LeaveModal } from "../form/leave/LeaveModal";

/** Asks before unsaved settings are left; another tab of the same page leaves nothing. */
export const LeaveQuestion = ({ unsaved }: { unsaved: boolean }) => {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (unsaved) {
      window.addEventListener("beforeunload", ask);
    }
    return () => window.removeEventListener("beforeunload", ask);
  }, [unsaved]);

  return <LeaveModal blocker={blocker} textKey="ibokSettingsLeaveText" />;
};
