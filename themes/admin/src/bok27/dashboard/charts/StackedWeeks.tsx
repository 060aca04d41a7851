import { ChartBar, ChartStack } from "@patternfly/react-charts";
import { highestSum, points } from "../series";
import { CHART_PADDING, PALETTE } from "./palette";
import { type Drawing, WeekChart } from "./WeekChart";

const SHARE_OF_WEEK = 0.7;
const WIDEST_BAR = 24;

/** Counts on top of each other, one bar a week; patterns tell them apart without their colours. */
export const StackedWeeks = (drawing: Drawing) => {
  const { figures, names, width } = drawing;
  const week = (width - CHART_PADDING.left - CHART_PADDING.right) / figures.weeks.length;
  return (
    <WeekChart {...drawing} hasPatterns highest={highestSum(figures)}>
      <ChartStack colorScale={PALETTE}>
        {figures.series.map((series, place) => (
          <ChartBar
            key={series.key}
            name={names[place]}
            data={points(series)}
            barWidth={Math.min(WIDEST_BAR, week * SHARE_OF_WEEK)}
          />
        ))}
      </ChartStack>
    </WeekChart>
  );
};
