import { useTranslation } from "react-i18next";
import type { Statistics } from "../../api/figures";
import { PlainTable } from "../../parts/PlainTable";
import { registeredInTime } from "../series";
import { useFigureFormats } from "../useFigureFormats";
import { ChartCard } from "./ChartCard";
import { StackedWeeks } from "./StackedWeeks";

const ID = "ibok-chart-deadline";

/** How many accounts were registered within the deadline (point 4), and how many were not. */
export const DeadlineCard = ({ statistics }: { statistics: Statistics }) => {
  const { t } = useTranslation();
  const { number, share, week } = useFigureFormats();
  const { count, withinDeadline, weeks } = statistics.registered;
  const figures = registeredInTime(statistics);
  const names = figures.series.map(({ key }) => t(key));
  const title = t("ibokChartDeadline");
  const summary = t("ibokChartDeadlineSummary", {
    share: share(withinDeadline, count),
    withinDeadline: number(withinDeadline),
    registered: number(count),
  });

  return (
    <ChartCard
      id={ID}
      title={title}
      summary={summary}
      empty={count === 0 ? t("ibokChartRegisteredEmpty") : undefined}
      chart={(width) => <StackedWeeks title={title} summary={summary} figures={figures} names={names} width={width} />}
      table={
        <PlainTable
          rowHeads
          labelledBy={ID}
          columns={[t("ibokFigureWeek"), ...names, t("ibokFigureShare")]}
          rows={weeks.map((figure) => ({
            id: figure.week,
            cells: [
              week(figure.week),
              number(figure.withinDeadline),
              number(figure.count - figure.withinDeadline),
              share(figure.withinDeadline, figure.count),
            ],
          }))}
        />
      }
    />
  );
};
