import type { Application, Permissions, Status } from "../../api/types";

/** What somebody may do with an application as it stands now. The server decides; the page only hides what it would refuse. */
export type Action =
  | "EDIT"
  | "REGISTER"
  | "REFUSE"
  | "HAND_OVER_COPY"
  | "PRINT_COPY"
  | "PRINT_REFUSAL"
  | "CORRECT_CONTACT"
  | "RESEND"
  | "CORRECT_DATA"
  | "CONFIRM_ADDRESS"
  | "DECIDE_ON_CLAUSES"
  | "RECORD_RESIGNATION"
  | "CHANGE_RESIGNATION"
  | "WITHDRAW_RESIGNATION"
  | "CLOSE"
  | "REINSTATE"
  | "EXPORT"
  | "VIEW_USER";

type Rule = (application: Application, permissions: Permissions) => boolean;

const hasAccount = (status: Status) => status === "REGISTERED" || status === "ACTIVE";
/** Recorded, and the account not closed yet. */
const isResigned = ({ status, closure }: Application) => hasAccount(status) && closure !== null;
const isOver = (status: Status) => status === "CLOSED" || status === "ERASED";

const RULES: Record<Action, Rule> = {
  EDIT: ({ status }, { enter }) => enter && status === "SUBMITTED",
  REGISTER: ({ status, gaps }, { register }) => register && status === "SUBMITTED" && gaps.length === 0,
  REFUSE: ({ status }, { register }) => register && status === "SUBMITTED",
  HAND_OVER_COPY: ({ status, channel, copyHandedOver }, { enter }) =>
    enter && channel === "IN_PERSON" && copyHandedOver !== true && !isOver(status),
  // By post and by e-mail no copy is made (point 3).
  PRINT_COPY: ({ channel, status }) => channel === "IN_PERSON" && status !== "ERASED",
  PRINT_REFUSAL: ({ status }) => status === "REFUSED",
  CORRECT_CONTACT: ({ status }, { register }) => register && hasAccount(status),
  RESEND: ({ status }, { register }) => register && status === "REGISTERED",
  CORRECT_DATA: ({ status }, { register }) => register && hasAccount(status),
  CONFIRM_ADDRESS: ({ addressHold }, { register }) => register && addressHold?.confirmable === true,
  DECIDE_ON_CLAUSES: ({ status }, { enter }) => enter && hasAccount(status),
  RECORD_RESIGNATION: ({ status, closure }, { enter }) => enter && hasAccount(status) && !closure,
  CHANGE_RESIGNATION: (application, { enter }) => enter && isResigned(application),
  WITHDRAW_RESIGNATION: (application, { register }) => register && isResigned(application),
  // Without a resignation only an account nobody has ever used.
  CLOSE: (application, { register }) => register && (isResigned(application) || application.status === "REGISTERED"),
  REINSTATE: ({ status, closure }, { register }) => register && status === "CLOSED" && closure?.reinstatable === true,
  EXPORT: (_application, permissions) => permissions.export,
  VIEW_USER: ({ outcome }, { viewUsers }) => viewUsers && outcome.userId !== null,
};

export const actionsOn = (application: Application, permissions: Permissions): ReadonlySet<Action> =>
  new Set((Object.keys(RULES) as Action[]).filter((action) => RULES[action](application, permissions)));
