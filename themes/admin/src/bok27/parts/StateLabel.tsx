import { Label } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { MailState, Status } from "../api/types";
import { MAIL_LABELS, STATUS_LABELS } from "../labels";

export const StatusLabel = ({ status }: { status: Status }) => {
  const { t } = useTranslation();
  const { key, colour } = STATUS_LABELS[status] ?? { key: status, colour: "grey" };
  return (
    <Label isCompact color={colour}>
      {t(key)}
    </Label>
  );
};

export const MailLabel = ({ state }: { state: MailState }) => {
  const { t } = useTranslation();
  const { key, colour } = MAIL_LABELS[state] ?? { key: state, colour: "grey" };
  return (
    <Label isCompact color={colour}>
      {t(key)}
    </Label>
  );
};
