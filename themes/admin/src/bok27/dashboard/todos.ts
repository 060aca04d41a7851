import type { OpenFigures } from "../api/figures";
import type { Tab } from "../api/types";

export interface Todo {
  figure: keyof OpenFigures;
  key: string;
  /** The tab of the list where it is done. */
  tab: Tab;
  urgency: "danger" | "warning" | "info";
}

/** The most urgent first. The tab TO_REGISTER begins with what is due first, a failed mail is among the registered. */
export const TODOS: Todo[] = [
  { figure: "overdue", key: "ibokTodoOverdue", tab: "OVERDUE", urgency: "danger" },
  { figure: "dueToday", key: "ibokTodoDueToday", tab: "TO_REGISTER", urgency: "warning" },
  { figure: "dueSoon", key: "ibokTodoDueSoon", tab: "TO_REGISTER", urgency: "warning" },
  { figure: "toRegister", key: "ibokTodoToRegister", tab: "TO_REGISTER", urgency: "info" },
  { figure: "copyPending", key: "ibokTodoCopyPending", tab: "COPY_PENDING", urgency: "info" },
  { figure: "mailFailed", key: "ibokTodoMailFailed", tab: "REGISTERED", urgency: "danger" },
];
