import type { ListTab } from "./listQuery";

interface TabTexts {
  title: string;
  /** Said where the tab is empty. */
  emptyTitle: string;
  empty: string;
  /** Where to look instead of an empty tab. */
  next?: ListTab;
}

export const TAB_TEXTS: Record<ListTab, TabTexts> = {
  TO_REGISTER: {
    title: "ibokTabToRegister",
    emptyTitle: "ibokEmptyToRegisterTitle",
    empty: "ibokEmptyToRegister",
    next: "REGISTERED",
  },
  OVERDUE: {
    title: "ibokTabOverdue",
    emptyTitle: "ibokEmptyOverdueTitle",
    empty: "ibokEmptyOverdue",
    next: "TO_REGISTER",
  },
  COPY_PENDING: {
    title: "ibokTabCopyPending",
    emptyTitle: "ibokEmptyCopyPendingTitle",
    empty: "ibokEmptyCopyPending",
    next: "TO_REGISTER",
  },
  REGISTERED: {
    title: "ibokTabRegistered",
    emptyTitle: "ibokEmptyRegisteredTitle",
    empty: "ibokEmptyRegistered",
    next: "TO_REGISTER",
  },
  NOT_ACTIVATED: {
    title: "ibokTabNotActivated",
    emptyTitle: "ibokEmptyNotActivatedTitle",
    empty: "ibokEmptyNotActivated",
    next: "REGISTERED",
  },
  MAIL_FAILED: {
    title: "ibokTabMailFailed",
    emptyTitle: "ibokEmptyMailFailedTitle",
    empty: "ibokEmptyMailFailed",
    next: "ALL",
  },
  RESIGNATIONS: {
    title: "ibokTabResignations",
    emptyTitle: "ibokEmptyResignationsTitle",
    empty: "ibokEmptyResignations",
    next: "CLOSED",
  },
  REFUSED: { title: "ibokTabRefused", emptyTitle: "ibokEmptyRefusedTitle", empty: "ibokEmptyRefused", next: "ALL" },
  CLOSED: { title: "ibokTabClosed", emptyTitle: "ibokEmptyClosedTitle", empty: "ibokEmptyClosed", next: "ALL" },
  ERASED: { title: "ibokTabErased", emptyTitle: "ibokEmptyErasedTitle", empty: "ibokEmptyErased", next: "CLOSED" },
  ALL: { title: "ibokTabAll", emptyTitle: "ibokEmptyAllTitle", empty: "ibokEmptyAll" },
};
