import { Flex, FlexItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { DueCell } from "../parts/DueCell";
import { StatusLabel } from "../parts/StateLabel";
import type { Work } from "./work";

/** Where the application stands, and until when somebody has to decide on it. */
export const StateNow = ({ application, settings }: Pick<Work, "application" | "settings">) => {
  const { t } = useTranslation();
  const { status } = application;
  return (
    <Flex alignItems={{ default: "alignItemsCenter" }}>
      <FlexItem>
        <StatusLabel status={status} />
      </FlexItem>
      {status === "SUBMITTED" && (
        <>
          <FlexItem spacer={{ default: "spacerSm" }}>{t("ibokFieldDueOn")}:</FlexItem>
          <FlexItem>
            <DueCell application={application} today={settings.today} soonDays={settings.dueSoonDays} />
          </FlexItem>
        </>
      )}
    </Flex>
  );
};
