import { Button, GridItem } from "@patternfly/react-core";
import { PlusCircleIcon } from "@patternfly/react-icons";
import { useRef } from "react";
import { useFieldArray } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { EMPTY_SUPPLY_POINT, type FormValues } from "../values";
import { FormPart } from "./FormPart";
import { SupplyPointLine } from "./SupplyPointLine";

export const SupplyPointsSection = () => {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray<FormValues, "supplyPoints">({ name: "supplyPoints" });
  const addButton = useRef<HTMLButtonElement>(null);

  const add = () => append(EMPTY_SUPPLY_POINT, { focusName: `supplyPoints.${fields.length}.number` });
  /** The button that had the focus goes with its line. */
  const removeLine = (index: number) => {
    remove(index);
    addButton.current?.focus();
  };

  return (
    <FormPart title={t("ibokSectionSupplyPoints")}>
      {fields.map(({ id }, index) => (
        <SupplyPointLine key={id} index={index} onRemove={() => removeLine(index)} />
      ))}
      <GridItem>
        <Button ref={addButton} variant="link" isInline icon={<PlusCircleIcon />} onClick={add}>
          {t("ibokSupplyPointAdd")}
        </Button>
      </GridItem>
    </FormPart>
  );
};
