import { Button, FormFieldGroup, FormFieldGroupHeader, FormSection, Grid, GridItem } from "@patternfly/react-core";
import { MinusCircleIcon, PlusCircleIcon } from "@patternfly/react-icons";
import { useFieldArray } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { TextField } from "../fields/TextField";
import { EMPTY_SUPPLY_POINT, type FormValues } from "../values";

export const SupplyPointsSection = () => {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray<FormValues, "supplyPoints">({ name: "supplyPoints" });

  return (
    <FormSection title={t("ibokSectionSupplyPoints")} titleElement="h2">
      {fields.map(({ id }, index) => (
        <FormFieldGroup
          key={id}
          header={
            <FormFieldGroupHeader
              titleText={{ id: `supplyPoint-${id}`, text: t("ibokSupplyPoint", { number: index + 1 }) }}
              actions={
                <Button
                  variant="plain"
                  aria-label={t("ibokSupplyPointRemove", { number: index + 1 })}
                  onClick={() => remove(index)}
                >
                  <MinusCircleIcon />
                </Button>
              }
            />
          }
        >
          <Grid hasGutter md={6}>
            <GridItem md={4}>
              <TextField name={`supplyPoints.${index}.number`} label={t("ibokFieldSupplyPointNumber")} />
            </GridItem>
            <GridItem md={8}>
              <TextField name={`supplyPoints.${index}.address`} label={t("ibokFieldSupplyPointAddress")} />
            </GridItem>
          </Grid>
        </FormFieldGroup>
      ))}
      <div>
        <Button variant="link" isInline icon={<PlusCircleIcon />} onClick={() => append(EMPTY_SUPPLY_POINT)}>
          {t("ibokSupplyPointAdd")}
        </Button>
      </div>
    </FormSection>
  );
};
