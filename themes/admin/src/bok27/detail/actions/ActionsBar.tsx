import { Flex, FlexItem } from "@patternfly/react-core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { toCorrectData, toEditApplication } from "../../../paths";
import type { Work } from "../work";
import type { Action } from "./actions";
import { ActionButton, ActionLink } from "./ActionButton";
import { DirectAction } from "./DirectAction";

export type Dialog =
  | "REFUSE"
  | "CORRECT_CONTACT"
  | "PRINT_REFUSAL"
  | "RESIGNATION"
  | "CONSENT_WITHDRAWN"
  | "WITHDRAW_RESIGNATION"
  | "CLOSE"
  | "REINSTATE"
  | "CONFIRM_ADDRESS"
  | "EXPORT";

interface Props {
  work: Work;
  onOpen: (dialog: Dialog) => void;
}

/** What can be done with the application now, but for the registration, which has a panel of its own. */
export const ActionsBar = ({ work, onOpen }: Props) => {
  const { t } = useTranslation();
  const { application, bok27, realm, may } = work;
  const { id, version } = application;
  const opens = (dialog: Dialog, key: string, isDanger = false) => (
    <ActionButton label={t(key)} isDanger={isDanger} onClick={() => onOpen(dialog)} />
  );
  const buttons: [Action, ReactNode][] = [
    ["EDIT", <ActionLink key="edit" label={t("ibokEdit")} to={toEditApplication(realm, id)} />],
    [
      "HAND_OVER_COPY",
      <DirectAction
        key="copy"
        work={work}
        label={t("ibokHandOverCopy")}
        done={t("ibokCopyHandedOver")}
        call={() => bok27.handOverCopy(id, version)}
      />,
    ],
    [
      "RESEND",
      <DirectAction
        key="resend"
        work={work}
        label={t("ibokResend")}
        done={t("ibokResent")}
        call={() => bok27.resendActivationMail(id)}
      />,
    ],
    ["CORRECT_CONTACT", opens("CORRECT_CONTACT", "ibokCorrectContact")],
    ["CORRECT_DATA", <ActionLink key="data" label={t("ibokCorrectData")} to={toCorrectData(realm, id)} />],
    ["RECORD_RESIGNATION", opens("RESIGNATION", "ibokResignationRecord")],
    ["REINSTATE", opens("REINSTATE", "ibokReinstate")],
    ["PRINT_REFUSAL", opens("PRINT_REFUSAL", "ibokPrintRefusal")],
    ["PRINT_COPY", <ActionButton key="print" label={t("ibokPrintCopy")} onClick={() => window.print()} />],
    ["EXPORT", opens("EXPORT", "ibokExport")],
    ["REFUSE", opens("REFUSE", "ibokRefuse", true)],
    ["CLOSE", opens("CLOSE", "ibokCloseAccount", true)],
  ];
  const offered = buttons.filter(([action]) => may.has(action));
  return offered.length === 0 ? null : (
    <Flex className="pf-v5-u-mt-md" spaceItems={{ default: "spaceItemsSm" }} role="group" aria-label={t("ibokActions")}>
      {offered.map(([action, button]) => (
        <FlexItem key={action}>{button}</FlexItem>
      ))}
    </Flex>
  );
};
