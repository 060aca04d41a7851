import { Chart, ChartAxis, ChartBar, ChartLabel } from "@patternfly/react-charts";
import { useTranslation } from "react-i18next";
import { inLines, wholeTicks } from "../series";
import { useFigureFormats } from "../useFigureFormats";
import { CHART_HEIGHT, CHART_PADDING, PALETTE } from "./palette";

interface Props {
  title: string;
  summary: string;
  reasons: { name: string; count: number }[];
  width: number;
}

const NAMES_WIDTH = 210;
const BAR_SPACE = 44;

/** Lying bars leave room for the names of the reasons; the first reason is on top. */
export const ReasonBars = ({ title, summary, reasons, width }: Props) => {
  const { t } = useTranslation();
  const { number } = useFigureFormats();
  return (
    <Chart
      horizontal
      ariaTitle={title}
      ariaDesc={summary}
      colorScale={PALETTE}
      legendData={[{ name: t("ibokFigureRefusals") }]}
      legendPosition="bottom-left"
      height={Math.max(CHART_HEIGHT, CHART_PADDING.top + CHART_PADDING.bottom + reasons.length * BAR_SPACE)}
      width={width}
      padding={{ ...CHART_PADDING, left: NAMES_WIDTH }}
      domainPadding={{ x: 20 }}
    >
      <ChartAxis invertAxis tickValues={reasons.map(({ name }) => name)} tickFormat={inLines} />
      <ChartAxis
        dependentAxis
        showGrid
        tickValues={wholeTicks(Math.max(...reasons.map(({ count }) => count)))}
        tickFormat={(value: number) => number(value)}
      />
      <ChartBar
        data={reasons.map(({ name, count }) => ({ x: name, y: count, label: number(count) }))}
        labelComponent={<ChartLabel />}
        barWidth={14}
        style={{ data: { fill: PALETTE[0] } }}
      />
    </Chart>
  );
};
