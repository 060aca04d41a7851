import { Button, Flex, FlexItem, FormSelect, FormSelectOption, Title } from "@patternfly/react-core";
import { DownloadIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import type { Bok27 } from "../api/client";
import type { Statistics } from "../api/figures";
import { RefusalAlert } from "../parts/RefusalAlert";
import { useCsv } from "./useCsv";
import { PERIODS } from "./usePeriod";

interface Props {
  bok27: Bok27;
  statistics: Statistics;
  weeks: number;
  onChoose: (weeks: number) => void;
}

/** Which weeks the charts show; the same ones go into the file. */
export const PeriodToolbar = ({ bok27, statistics, weeks, onChoose }: Props) => {
  const { t } = useTranslation();
  const { busy, failed, download } = useCsv(bok27, statistics);
  return (
    <>
      <Flex className="pf-v5-u-mt-md">
        <FlexItem grow={{ default: "grow" }}>
          <Title headingLevel="h2">{t("ibokFiguresTitle")}</Title>
        </FlexItem>
        <FlexItem>
          <FormSelect
            id="ibok-period"
            aria-label={t("ibokPeriod")}
            value={weeks}
            onChange={(_event, chosen) => onChoose(Number(chosen))}
          >
            {PERIODS.map((period) => (
              <FormSelectOption key={period} value={period} label={t("ibokPeriodWeeks", { count: period })} />
            ))}
          </FormSelect>
        </FlexItem>
        <FlexItem>
          <Button variant="secondary" icon={<DownloadIcon />} isDisabled={busy} onClick={() => void download()}>
            {t("ibokCsvDownload")}
          </Button>
        </FlexItem>
      </Flex>
      {failed && <RefusalAlert title={t("ibokCsvFailed")} details={[t("ibokErrorUnavailable")]} />}
    </>
  );
};
