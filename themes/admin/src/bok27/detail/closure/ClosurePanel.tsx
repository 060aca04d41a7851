import { Flex, FlexItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Closure } from "../../api/closure";
import { ActionButton } from "../actions/ActionButton";
import type { Dialog } from "../actions/ActionsBar";
import { Facts } from "../Facts";
import type { Work } from "../work";
import { useClosureFacts } from "./useClosureFacts";

interface Props {
  work: Work;
  closure: Closure;
  onOpen: (dialog: Dialog) => void;
}

/** The resignation that waits, or the closure that was done: with its dates, and the way back as long as there is one. */
export const ClosurePanel = ({ work, closure, onOpen }: Props) => {
  const { t } = useTranslation();
  const { settings, may } = work;
  const { closedAt, erasedAt, reinstatable } = closure;
  const final = closedAt !== null && !erasedAt && !reinstatable;
  return (
    <Facts title={t(closedAt ? "ibokClosure" : "ibokResignation")} facts={useClosureFacts(closure, settings)}>
      {final && <p className="pf-v5-u-mt-md">{t("ibokNotReinstatable")}</p>}
      {(may.has("CHANGE_RESIGNATION") || may.has("WITHDRAW_RESIGNATION")) && (
        <Flex className="pf-v5-u-mt-md" spaceItems={{ default: "spaceItemsSm" }}>
          {may.has("CHANGE_RESIGNATION") && (
            <FlexItem>
              <ActionButton label={t("ibokResignationChange")} onClick={() => onOpen("RESIGNATION")} />
            </FlexItem>
          )}
          {may.has("WITHDRAW_RESIGNATION") && (
            <FlexItem>
              <ActionButton label={t("ibokResignationWithdraw")} onClick={() => onOpen("WITHDRAW_RESIGNATION")} />
            </FlexItem>
          )}
        </Flex>
      )}
    </Facts>
  );
};
