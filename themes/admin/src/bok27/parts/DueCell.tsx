import { Flex, FlexItem, Label } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Application } from "../api/types";
import { dueLabel } from "../due";
import { useFormats } from "../useFormats";

interface Props {
  application: Application;
  today: string;
  soonDays?: number;
}

/** The due date; how near it is matters only until somebody has decided. */
export const DueCell = ({ application, today, soonDays }: Props) => {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { dueOn, status } = application;

  if (status !== "SUBMITTED") {
    return <>{date(dueOn)}</>;
  }
  const { key, count, colour } = dueLabel(dueOn, today, soonDays);
  return (
    <Flex spaceItems={{ default: "spaceItemsSm" }}>
      <FlexItem>{date(dueOn)}</FlexItem>
      <FlexItem>
        <Label isCompact color={colour}>
          {t(key, { count })}
        </Label>
      </FlexItem>
    </Flex>
  );
};
