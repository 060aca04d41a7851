import { useTranslation } from "react-i18next";
import type { Statistics } from "../../api/figures";
import { PlainTable } from "../../parts/PlainTable";
import { daysToRegistration } from "../series";
import { useFigureFormats } from "../useFigureFormats";
import { ChartCard } from "./ChartCard";
import { LinedWeeks } from "./LinedWeeks";

const ID = "ibok-chart-days";

/** How long customers waited: half of them at most the median, nine of ten at most the 90th percentile (point 4). */
export const DaysCard = ({ statistics }: { statistics: Statistics }) => {
  const { t } = useTranslation();
  const { days, number, week } = useFigureFormats();
  const { count, medianDays, ninetiethPercentileDays } = statistics.registered;
  const figures = daysToRegistration(statistics);
  const names = figures.series.map(({ key }) => t(key));
  const title = t("ibokChartDays");
  const summary = t("ibokChartDaysSummary", { median: days(medianDays), ninetieth: days(ninetiethPercentileDays) });

  return (
    <ChartCard
      id={ID}
      title={title}
      summary={summary}
      empty={count === 0 ? t("ibokChartRegisteredEmpty") : undefined}
      chart={(width) => <LinedWeeks title={title} summary={summary} figures={figures} names={names} width={width} />}
      table={
        <PlainTable
          rowHeads
          labelledBy={ID}
          columns={[t("ibokFigureWeek"), ...names]}
          rows={figures.weeks.map((monday, place) => ({
            id: monday,
            cells: [week(monday), ...figures.series.map(({ values }) => number(values[place] ?? null))],
          }))}
        />
      }
    />
  );
};
