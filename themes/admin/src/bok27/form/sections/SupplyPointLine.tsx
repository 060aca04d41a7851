import { Button, Grid, GridItem } from "@patternfly/react-core";
import { MinusCircleIcon } from "@patternfly/react-icons";
import { useTranslation } from "react-i18next";
import { TextField } from "../fields/TextField";

interface Props {
  index: number;
  onRemove: () => void;
}

/** One place the utility supplies: its number, its address or both. */
export const SupplyPointLine = ({ index, onRemove }: Props) => {
  const { t } = useTranslation();
  const number = index + 1;
  return (
    <GridItem role="group" aria-label={t("ibokSupplyPoint", { number })}>
      <Grid hasGutter>
        <GridItem md={5}>
          <TextField name={`supplyPoints.${index}.number`} label={t("ibokFieldSupplyPointNumber")} />
        </GridItem>
        <GridItem md={6} span={11}>
          <TextField name={`supplyPoints.${index}.address`} label={t("ibokFieldSupplyPointAddress")} />
        </GridItem>
        <GridItem md={1} span={1} className="ibok-form__beside">
          <Button variant="plain" aria-label={t("ibokSupplyPointRemove", { number })} onClick={onRemove}>
            <MinusCircleIcon />
          </Button>
        </GridItem>
      </Grid>
    </GridItem>
  );
};
