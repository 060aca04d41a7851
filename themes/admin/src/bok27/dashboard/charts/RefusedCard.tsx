import { useTranslation } from "react-i18next";
import type { Statistics } from "../../api/figures";
import { REFUSAL_REASON_KEYS } from "../../labels";
import { PlainTable } from "../../parts/PlainTable";
import { useFigureFormats } from "../useFigureFormats";
import { ChartCard } from "./ChartCard";
import { ReasonBars } from "./ReasonBars";

const ID = "ibok-chart-refused";

/** Why applications were refused, the most frequent reason first. */
export const RefusedCard = ({ statistics: { refused } }: { statistics: Statistics }) => {
  const { t } = useTranslation();
  const { number } = useFigureFormats();
  const reasons = refused.map(({ reason, count }) => ({ name: t(REFUSAL_REASON_KEYS[reason] ?? reason), count }));
  const count = refused.reduce((sum, figure) => sum + figure.count, 0);
  const title = t("ibokChartRefused");
  const summary = t("ibokChartRefusedSummary", { count });

  return (
    <ChartCard
      id={ID}
      title={title}
      summary={summary}
      empty={count === 0 ? t("ibokChartRefusedEmpty") : undefined}
      chart={(width) => <ReasonBars title={title} summary={summary} reasons={reasons} width={width} />}
      table={
        <PlainTable
          rowHeads
          labelledBy={ID}
          columns={[t("ibokFigureReason"), t("ibokFigureRefusals")]}
          rows={reasons.map(({ name, count: times }) => ({ id: name, cells: [name, number(times)] }))}
        />
      }
    />
  );
};
