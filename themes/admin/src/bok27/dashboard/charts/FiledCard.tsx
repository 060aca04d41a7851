import { useTranslation } from "react-i18next";
import type { Statistics } from "../../api/figures";
import { PlainTable } from "../../parts/PlainTable";
import { filedByChannel, total, weekSum } from "../series";
import { useFigureFormats } from "../useFigureFormats";
import { ChartCard } from "./ChartCard";
import { StackedWeeks } from "./StackedWeeks";

const ID = "ibok-chart-filed";

/** Applications per week by the way they came in. */
export const FiledCard = ({ statistics }: { statistics: Statistics }) => {
  const { t } = useTranslation();
  const { number, week } = useFigureFormats();
  const figures = filedByChannel(statistics);
  const names = figures.series.map(({ key }) => t(key));
  const count = total(figures);
  const title = t("ibokChartFiled");
  const summary = t("ibokChartFiledSummary", { count });

  return (
    <ChartCard
      id={ID}
      title={title}
      summary={summary}
      empty={count === 0 ? t("ibokChartFiledEmpty") : undefined}
      chart={(width) => <StackedWeeks title={title} summary={summary} figures={figures} names={names} width={width} />}
      table={
        <PlainTable
          rowHeads
          labelledBy={ID}
          columns={[t("ibokFigureWeek"), ...names, t("ibokFigureSum")]}
          rows={figures.weeks.map((monday, place) => ({
            id: monday,
            cells: [
              week(monday),
              ...[...figures.series.map(({ values }) => values[place] ?? 0), weekSum(figures, place)].map(number),
            ],
          }))}
        />
      }
    />
  );
};
