import type { MailError } from "../../api/types";

const KEYS: Record<MailError, string> = {
  UNREACHABLE: "ibokMailErrorUnreachable",
  TIMEOUT: "ibokMailErrorTimeout",
  BROKEN_OFF: "ibokMailErrorBrokenOff",
  TEMPORARILY_REFUSED: "ibokMailErrorTemporarilyRefused",
  LOGIN_REFUSED: "ibokMailErrorLoginRefused",
  SENDER_REFUSED: "ibokMailErrorSenderRefused",
  ADDRESS_REFUSED: "ibokMailErrorAddressRefused",
  REFUSED: "ibokMailErrorRefused",
  NOT_CONFIGURED: "ibokMailErrorNotConfigured",
  OTHER: "ibokMailErrorOther",
};

/** Why a mail could not be sent, in plain words; a reason this console does not know yet is "another one". */
export const mailErrorKey = (error: MailError) => KEYS[error] ?? KEYS.OTHER;
