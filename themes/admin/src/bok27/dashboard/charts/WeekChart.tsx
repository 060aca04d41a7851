import { Chart, ChartAxis, ChartVoronoiContainer } from "@patternfly/react-charts";
import type { ReactNode } from "react";
import { type WeeklyFigures, wholeTicks } from "../series";
import { useFigureFormats } from "../useFigureFormats";
import { tickPlaces } from "../weeks";
import { CHART_HEIGHT, CHART_PADDING, PALETTE, PIXELS_PER_TICK } from "./palette";

export interface Drawing {
  title: string;
  summary: string;
  figures: WeeklyFigures;
  /** The names of the series, in their order. */
  names: string[];
  width: number;
}

interface Props extends Drawing {
  legendSymbols?: string[];
  hasPatterns?: boolean;
  /** The highest value drawn. */
  highest: number;
  children: ReactNode;
}

interface Point {
  datum: { x: number; y: number | null; childName: string };
}

/** What all charts over weeks share: the axes, the legend, the names under the mouse. */
export const WeekChart = ({ title, summary, figures, names, width, legendSymbols, children, ...rest }: Props) => {
  const { number, tick, week } = useFigureFormats();
  const { hasPatterns, highest } = rest;
  const weeks = figures.weeks;
  const places = tickPlaces(weeks.length, (width - CHART_PADDING.left - CHART_PADDING.right) / PIXELS_PER_TICK);
  const named = ({ datum }: Point) => `${week(weeks[datum.x - 1] ?? "")}\n${datum.childName}: ${number(datum.y)}`;

  return (
    <Chart
      ariaTitle={title}
      ariaDesc={summary}
      containerComponent={<ChartVoronoiContainer labels={named} constrainToVisibleArea />}
      colorScale={PALETTE}
      hasPatterns={hasPatterns}
      legendData={names.map((name, place) => ({
        name,
        ...(legendSymbols ? { symbol: { type: legendSymbols[place] } } : {}),
      }))}
      legendPosition="bottom-left"
      height={CHART_HEIGHT}
      width={width}
      padding={CHART_PADDING}
      domain={{ x: [0.5, weeks.length + 0.5] }}
      minDomain={{ y: 0 }}
    >
      <ChartAxis
        tickValues={places.map((place) => place + 1)}
        tickFormat={(place: number) => tick(weeks[place - 1] ?? "")}
      />
      <ChartAxis
        dependentAxis
        showGrid
        tickValues={wholeTicks(highest)}
        tickFormat={(value: number) => number(value)}
      />
      {children}
    </Chart>
  );
};
