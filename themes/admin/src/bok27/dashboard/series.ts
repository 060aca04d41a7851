import type { Statistics } from "../api/figures";
import { CHANNELS } from "../api/types";
import { CHANNEL_KEYS } from "../labels";

/** One figure through the weeks: a chart draws it, the table beside it prints it. */
export interface Series {
  key: string;
  /** One per week; null where there is nothing to measure. */
  values: (number | null)[];
}

export interface WeeklyFigures {
  /** Mondays. */
  weeks: string[];
  series: Series[];
}

export const filedByChannel = ({ filed }: Statistics): WeeklyFigures => ({
  weeks: filed.map(({ week }) => week),
  series: CHANNELS.map((channel) => ({
    key: CHANNEL_KEYS[channel],
    values: filed.map(({ channels }) => channels[channel] ?? 0),
  })),
});

export const daysToRegistration = ({ registered: { weeks } }: Statistics): WeeklyFigures => ({
  weeks: weeks.map(({ week }) => week),
  series: [
    { key: "ibokFigureMedian", values: weeks.map(({ medianDays }) => medianDays) },
    { key: "ibokFigureNinetieth", values: weeks.map(({ ninetiethPercentileDays }) => ninetiethPercentileDays) },
  ],
});

export const registeredInTime = ({ registered: { weeks } }: Statistics): WeeklyFigures => ({
  weeks: weeks.map(({ week }) => week),
  series: [
    { key: "ibokFigureInTime", values: weeks.map(({ withinDeadline }) => withinDeadline) },
    { key: "ibokFigureLate", values: weeks.map(({ count, withinDeadline }) => count - withinDeadline) },
  ],
});

const LINE_LENGTH = 28;

/** A name in lines short enough for the axis; a drawing does not break them by itself. */
export const inLines = (name: string) =>
  name
    .split(" ")
    .reduce<string[]>((lines, word) => {
      const longer = [lines.at(-1), word].filter(Boolean).join(" ");
      return longer.length > LINE_LENGTH && lines.length > 0 ? [...lines, word] : [...lines.slice(0, -1), longer];
    }, [])
    .join("\n");

/** What all series have in one week; also the height of a stacked bar. */
export const weekSum = ({ series }: WeeklyFigures, place: number) =>
  series.reduce((sum, { values }) => sum + (values[place] ?? 0), 0);

export const total = (figures: WeeklyFigures) =>
  figures.weeks.reduce((sum, _week, place) => sum + weekSum(figures, place), 0);

/** The points Victory draws, from 1 on, as its axis would cross at 0; a week without a value is a gap in the line. */
export const points = ({ values }: Series) => values.map((y, place) => ({ x: place + 1, y }));

/** The highest of all series; no bars here. */
export const highest = ({ series }: WeeklyFigures) =>
  Math.max(0, ...series.flatMap(({ values }) => values.map(Number)));

export const highestSum = (figures: WeeklyFigures) =>
  Math.max(0, ...figures.weeks.map((_week, place) => weekSum(figures, place)));

/** Whole numbers for an axis, the last one not below the highest; where that is small Victory would mark halves. */
export const wholeTicks = (highest: number, atMost = 5) => {
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((size) => highest / size <= atMost) ?? highest;
  return Array.from({ length: Math.ceil(highest / step) + 1 }, (_none, place) => place * step);
};
