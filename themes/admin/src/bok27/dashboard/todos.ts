import type { OpenFigures, ResignationFigures } from "../api/figures";
import type { Tab } from "../api/types";

export interface Todo<F> {
  figure: F;
  key: string;
  /** The tab of the list where it is done. */
  tab: Tab;
  urgency: "danger" | "warning" | "info";
}

/** The most urgent first. The tab TO_REGISTER begins with what is due first. */
export const TODOS: Todo<keyof OpenFigures>[] = [
  { figure: "overdue", key: "ibokTodoOverdue", tab: "OVERDUE", urgency: "danger" },
  { figure: "dueToday", key: "ibokTodoDueToday", tab: "TO_REGISTER", urgency: "warning" },
  { figure: "dueSoon", key: "ibokTodoDueSoon", tab: "TO_REGISTER", urgency: "warning" },
  { figure: "toRegister", key: "ibokTodoToRegister", tab: "TO_REGISTER", urgency: "info" },
  { figure: "copyPending", key: "ibokTodoCopyPending", tab: "COPY_PENDING", urgency: "info" },
  { figure: "mailFailed", key: "ibokTodoMailFailed", tab: "MAIL_FAILED", urgency: "danger" },
];

/** What waits of accounts that are to be closed (point 8). */
export const RESIGNATION_TODOS: Todo<keyof ResignationFigures>[] = [
  { figure: "overdue", key: "ibokTodoResignationsOverdue", tab: "RESIGNATIONS", urgency: "danger" },
  { figure: "dueSoon", key: "ibokTodoResignationsDueSoon", tab: "RESIGNATIONS", urgency: "warning" },
  { figure: "open", key: "ibokTodoResignationsOpen", tab: "RESIGNATIONS", urgency: "info" },
];
