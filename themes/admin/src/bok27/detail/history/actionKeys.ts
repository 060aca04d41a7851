/** What was done, in words; an action this console does not know yet is shown by its name. */
const KEYS: Record<string, string> = {
  RECORDED: "ibokHistoryRecorded",
  CHANGED: "ibokHistoryChanged",
  COPY_HANDED_OVER: "ibokHistoryCopyHandedOver",
  REFUSED: "ibokHistoryRefused",
  REGISTERED: "ibokHistoryRegistered",
  ACTIVATED: "ibokHistoryActivated",
  CONTACT_CORRECTED: "ibokHistoryContactCorrected",
  TEMPORARY_PASSWORD_REVOKED: "ibokHistoryTemporaryPasswordRevoked",
  MAIL_RESENT: "ibokHistoryMailResent",
  MAIL_RESTARTED: "ibokHistoryMailRestarted",
  MAIL_SENT: "ibokHistoryMailSent",
  RESIGNATION_RECORDED: "ibokHistoryResignationRecorded",
  RESIGNATION_WITHDRAWN: "ibokHistoryResignationWithdrawn",
  CLOSED: "ibokHistoryClosed",
  REINSTATED: "ibokHistoryReinstated",
  ERASED: "ibokHistoryErased",
  EXPORTED: "ibokHistoryExported",
  REGULAMIN_ACCEPTED: "ibokHistoryRegulaminAccepted",
  CLAUSE_CHANGED: "ibokHistoryClauseChanged",
  DATA_CORRECTED: "ibokHistoryDataCorrected",
  ADDRESS_CONFIRMED: "ibokHistoryAddressConfirmed",
};

export const actionKey = (action: string) => KEYS[action] ?? action;
