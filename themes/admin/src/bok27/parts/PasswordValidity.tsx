import { Label } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../useFormats";

interface Props {
  /** Null as long as no activation mail was accepted. */
  expiresAt: string | null;
}

/** Until when the temporary password of the activation mail works, or since when it does no more. */
export const PasswordValidity = ({ expiresAt }: Props) => {
  const { t } = useTranslation();
  const { instant } = useFormats();
  const [now] = useState(() => Date.now());
  if (!expiresAt) {
    return <span aria-hidden>–</span>;
  }
  const expired = Date.parse(expiresAt) <= now;
  return (
    <>
      {instant(expiresAt)}{" "}
      {expired && (
        <Label isCompact color="red">
          {t("ibokPasswordExpired")}
        </Label>
      )}
    </>
  );
};
