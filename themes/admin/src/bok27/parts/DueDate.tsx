import { Flex, FlexItem, Label } from "@patternfly/react-core";
import { ExclamationCircleIcon, ExclamationTriangleIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { dueLabel } from "../due";
import { useFormats } from "../useFormats";

interface Props {
  dueOn: string;
  /** The last working day before the due date, where it is known. */
  warnFrom?: string;
  today: string;
  soonDays?: number;
}

const ICONS = { red: <ExclamationCircleIcon />, orange: <ExclamationTriangleIcon />, gold: undefined, grey: undefined };

/** A due date that somebody still has to keep, and how near it is. */
export const DueDate = ({ dueOn, warnFrom = dueOn, today, soonDays }: Props) => {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { key, count, colour, warning } = dueLabel({ dueOn, warnFrom }, today, soonDays);
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
