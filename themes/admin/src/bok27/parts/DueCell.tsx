import { Flex, FlexItem, Label } from "@patternfly/react-core";
import { ExclamationCircleIcon, ExclamationTriangleIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import type { Application } from "../api/types";
import { dueLabel } from "../due";
import { useFormats } from "../useFormats";

interface Props {
  application: Application;
  today: string;
  soonDays?: number;
}

const ICONS = { red: <ExclamationCircleIcon />, orange: <ExclamationTriangleIcon />, gold: undefined, grey: undefined };

/** The due date; how near it is matters only until somebody has decided. */
export const DueCell = ({ application, today, soonDays }: Props) => {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { dueOn, status } = application;

  if (status !== "SUBMITTED") {
    return <>{date(dueOn)}</>;
  }
  const { key, count, colour, warning } = dueLabel(application, today, soonDays);
  return (
    <>
      <Flex spaceItems={{ default: "spaceItemsSm" }} rowGap={{ default: "rowGapNone" }}>
        <FlexItem className="pf-v5-u-text-nowrap">{date(dueOn)}</FlexItem>
        <FlexItem>
          <Label isCompact color={colour} icon={ICONS[colour]}>
            {t(key, { count })}
          </Label>
        </FlexItem>
      </Flex>
      {warning && <small>{t(warning)}</small>}
    </>
  );
};
