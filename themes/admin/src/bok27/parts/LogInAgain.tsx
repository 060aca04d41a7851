import { Button, type ButtonProps } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";

/** The session is over: loading the page anew leads over the login back to the same address. */
export const LogInAgain = ({ variant }: Pick<ButtonProps, "variant">) => {
  const { t } = useTranslation();
  return (
    <Button variant={variant} isInline={variant === "link"} onClick={() => window.location.reload()}>
      {t("ibokLogInAgain")}
    </Button>
  );
};
