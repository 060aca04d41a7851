import { ChartGroup, ChartLine, ChartScatter } from "@patternfly/react-charts";
import { highest, points } from "../series";
import { PALETTE } from "./palette";
import { type Drawing, WeekChart } from "./WeekChart";

/** Told apart without their colours: by the mark of a week and by the dashes between the weeks. */
const MARKS = ["circle", "diamond"] as const;
const DASHES = ["none", "6 3"];
/** The first one is drawn last and is the smaller: where both figures are the same, both marks are seen. */
const SIZES = [3, 6];

export const LinedWeeks = (drawing: Drawing) => (
  <WeekChart {...drawing} legendSymbols={[...MARKS]} highest={highest(drawing.figures)}>
    {drawing.figures.series
      .map((series, place) => (
        <ChartGroup key={series.key}>
          <ChartLine
            data={points(series)}
            style={{ data: { stroke: PALETTE[place], strokeDasharray: DASHES[place] } }}
          />
          <ChartScatter
            name={drawing.names[place]}
            data={points(series).filter(({ y }) => y !== null)}
            symbol={MARKS[place]}
            size={SIZES[place]}
            style={{ data: { fill: PALETTE[place] } }}
          />
        </ChartGroup>
      ))
      .reverse()}
  </WeekChart>
);
