/** PatternFly's chart colours that stand out from the page by 3:1, light and dark; patterns and marks differ as well. */
export const PALETTE = [
  "var(--pf-v5-chart-color-blue-300, #06c)",
  "var(--pf-v5-chart-color-orange-400, #c46100)",
  "var(--pf-v5-chart-color-cyan-300, #009596)",
];

export const CHART_HEIGHT = 280;
export const CHART_PADDING = { top: 20, right: 20, bottom: 75, left: 50 };
export const PIXELS_PER_TICK = 60;
