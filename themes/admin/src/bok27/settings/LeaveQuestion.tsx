import { LeaveModal } from "../form/leave/LeaveModal";
import { useLeaveGuard } from "../form/leave/useLeaveGuard";

/** Asks before unsaved settings are left; another tab of the same page leaves nothing. */
export const LeaveQuestion = ({ unsaved }: { unsaved: boolean }) => {
  const { blocker } = useLeaveGuard(unsaved);
  return <LeaveModal blocker={blocker} textKey="ibokSettingsLeaveText" />;
};
