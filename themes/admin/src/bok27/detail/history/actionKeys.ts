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
  MAIL_SENT: "ibokHistoryMailSent",
  CLOSED: "ibokHistoryClosed",
};

export const actionKey = (action: string) => KEYS[action] ?? action;
