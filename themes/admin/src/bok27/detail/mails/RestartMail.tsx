import { useTranslation } from "react-i18next";
import type { Mail } from "../../api/types";
import { DirectAction } from "../actions/DirectAction";
import { MAIL_KIND_KEYS } from "../words/values";
import type { Work } from "../work";

/** Has a mail that was given up tried anew, once its cause is removed. */
export const RestartMail = ({ work, mail }: { work: Work; mail: Mail }) => {
  const { t } = useTranslation();
  const { bok27, application } = work;
  const kind = t(MAIL_KIND_KEYS[mail.kind] ?? mail.kind);
  return (
    <DirectAction
      work={work}
      label={t("ibokResend")}
      name={t("ibokRestartMail", { kind })}
      done={t("ibokMailRestarted", { kind })}
      call={() => bok27.restartMail(application.id, mail.id)}
    />
  );
};
