import "@patternfly/patternfly/patternfly-charts-theme-dark.css";

import { Grid, GridItem } from "@patternfly/react-core";
import type { Statistics } from "../../api/figures";
import { DaysCard } from "./DaysCard";
import { DeadlineCard } from "./DeadlineCard";
import { FiledCard } from "./FiledCard";
import { RefusedCard } from "./RefusedCard";

/** How the weeks of a period went. */
export default function Charts({ statistics }: { statistics: Statistics }) {
  return (
    <Grid hasGutter md={12} lg={6}>
      {[FiledCard, DaysCard, DeadlineCard, RefusedCard].map((ChartCard, place) => (
        <GridItem key={place}>
          <ChartCard statistics={statistics} />
        </GridItem>
      ))}
    </Grid>
  );
}
