import { Grid, GridItem } from "@patternfly/react-core";
import type { Application, Settings } from "../api/types";
import { Facts } from "./Facts";
import { useFacts } from "./useFacts";

export const ApplicationFacts = ({ application, settings }: { application: Application; settings: Settings }) => (
  <Grid hasGutter lg={6}>
    {useFacts(application, settings).map(({ title, facts }) => (
      <GridItem key={title}>
        <Facts title={title} facts={facts} />
      </GridItem>
    ))}
  </Grid>
);
