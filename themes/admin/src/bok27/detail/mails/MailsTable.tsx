import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { useTranslation } from "react-i18next";
import type { Mail } from "../../api/types";
import "../../parts/table.css";
import { MailLabel } from "../../parts/StateLabel";
import { useFormats } from "../../useFormats";
import { MAIL_KIND_KEYS } from "../words/values";
import type { Work } from "../work";
import { mailErrorKey } from "./mailErrors";
import { RestartMail } from "./RestartMail";

const COLUMNS = [
  "ibokFieldMail",
  "ibokFieldStatus",
  "ibokMailAttempts",
  "ibokMailCreated",
  "ibokMailSentAt",
  "ibokMailNextAttempt",
  "ibokMailLastError",
] as const;

export const MailsTable = ({ work, mails }: { work: Work; mails: Mail[] }) => {
  const { t } = useTranslation();
  const { instant } = useFormats();
  const mayRestart = work.settings.permissions.register && mails.some(({ restartable }) => restartable);
  const [kind, state, attempts, created, sent, next, error] = COLUMNS.map((key) => t(key));
  return (
    <Table aria-label={t("ibokMails")} variant="compact" borders={false} className="ibok-table">
      <Thead>
        <Tr>
          {COLUMNS.map((key) => (
            <Th key={key} modifier="wrap">
              {t(key)}
            </Th>
          ))}
          {mayRestart && <Th screenReaderText={t("ibokActions")} />}
        </Tr>
      </Thead>
      <Tbody>
        {mails.map((mail) => (
          <Tr key={mail.id}>
            <Td dataLabel={kind}>{t(MAIL_KIND_KEYS[mail.kind] ?? mail.kind)}</Td>
            <Td dataLabel={state}>
              <MailLabel state={mail.state} />
            </Td>
            <Td dataLabel={attempts}>{mail.attempts}</Td>
            <Td dataLabel={created}>{instant(mail.createdAt)}</Td>
            <Td dataLabel={sent}>{instant(mail.sentAt)}</Td>
            <Td dataLabel={next}>{instant(mail.nextAttemptAt)}</Td>
            <Td dataLabel={error}>{mail.lastError && t(mailErrorKey(mail.lastError))}</Td>
            {mayRestart && (
              <Td dataLabel={t("ibokActions")}>{mail.restartable && <RestartMail work={work} mail={mail} />}</Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
