import type { Application, Permissions } from "../../api/types";

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
  | "VIEW_USER";

type Rule = (application: Application, permissions: Permissions) => boolean;

const RULES: Record<Action, Rule> = {
  EDIT: ({ status }, { enter }) => enter && status === "SUBMITTED",
  REGISTER: ({ status, gaps }, { register }) => register && status === "SUBMITTED" && gaps.length === 0,
  REFUSE: ({ status }, { register }) => register && status === "SUBMITTED",
  HAND_OVER_COPY: ({ status, channel, copyHandedOver }, { enter }) =>
    enter && channel === "IN_PERSON" && copyHandedOver !== true && status !== "CLOSED",
  // By post and by e-mail no copy is made (point 3).
  PRINT_COPY: ({ channel }) => channel === "IN_PERSON",
  PRINT_REFUSAL: ({ status }) => status === "REFUSED",
  CORRECT_CONTACT: ({ status }, { register }) => register && (status === "REGISTERED" || status === "ACTIVE"),
  RESEND: ({ status }, { register }) => register && status === "REGISTERED",
  VIEW_USER: ({ outcome }, { viewUsers }) => viewUsers && outcome.userId !== null,
};

export const actionsOn = (application: Application, permissions: Permissions): ReadonlySet<Action> =>
  new Set((Object.keys(RULES) as Action[]).filter((action) => RULES[action](application, permissions)));
