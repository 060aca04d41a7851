import { Button, Flex, FlexItem } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toEditApplication } from "../../../paths";
import type { Work } from "../work";
import { DirectAction } from "./DirectAction";

export type Dialog = "REFUSE" | "CORRECT_CONTACT" | "PRINT_REFUSAL";

interface Props {
  work: Work;
  onOpen: (dialog: Dialog) => void;
}

/** What can be done with the application now, but for the registration, which has a panel of its own. */
export const ActionsBar = ({ work, onOpen }: Props) => {
  const { t } = useTranslation();
  const { application, bok27, realm, may } = work;
  const { id, version } = application;
  const buttons: [boolean, ReactNode][] = [
    [
      may.has("EDIT"),
      <Button
        key="edit"
        variant="secondary"
        component={(props: object) => <Link {...props} to={toEditApplication(realm, id)} />}
      >
        {t("ibokEdit")}
      </Button>,
    ],
    [
      may.has("HAND_OVER_COPY"),
      <DirectAction
        key="copy"
        work={work}
        label={t("ibokHandOverCopy")}
        done={t("ibokCopyHandedOver")}
        call={() => bok27.handOverCopy(id, version)}
      />,
    ],
    [
      may.has("RESEND"),
      <DirectAction
        key="resend"
        work={work}
        label={t("ibokResend")}
        done={t("ibokResent")}
        call={() => bok27.resendActivationMail(id)}
      />,
    ],
    [
      may.has("CORRECT_CONTACT"),
      <Button key="contact" variant="secondary" onClick={() => onOpen("CORRECT_CONTACT")}>
        {t("ibokCorrectContact")}
      </Button>,
    ],
    [
      may.has("PRINT_REFUSAL"),
      <Button key="letter" variant="secondary" onClick={() => onOpen("PRINT_REFUSAL")}>
        {t("ibokPrintRefusal")}
      </Button>,
    ],
    [
      may.has("PRINT_COPY"),
      <Button key="print" variant="secondary" onClick={() => window.print()}>
        {t("ibokPrintCopy")}
      </Button>,
    ],
    [
      may.has("REFUSE"),
      <Button key="refuse" variant="secondary" isDanger onClick={() => onOpen("REFUSE")}>
        {t("ibokRefuse")}
      </Button>,
    ],
  ];
  const offered = buttons.filter(([allowed]) => allowed);
  return offered.length === 0 ? null : (
    <Flex className="pf-v5-u-mt-md" spaceItems={{ default: "spaceItemsSm" }} role="group" aria-label={t("ibokActions")}>
      {offered.map(([, button], index) => (
        <FlexItem key={index}>{button}</FlexItem>
      ))}
    </Flex>
  );
};
