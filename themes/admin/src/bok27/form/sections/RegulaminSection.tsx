import { GridItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { CheckField } from "../fields/CheckField";
import { DateField } from "../fields/DateField";
import { TextField } from "../fields/TextField";
import { FormPart } from "./FormPart";

export const RegulaminSection = ({ today }: { today: string }) => {
  const { t } = useTranslation();
  return (
    <FormPart title={t("ibokSectionRegulamin")}>
      <GridItem>
        <CheckField name="regulamin.accepted" label={t("ibokFieldRegulaminAccepted")} />
      </GridItem>
      <GridItem md={6}>
        <DateField name="regulamin.signedOn" today={today} label={t("ibokFieldRegulaminSignedOn")} />
      </GridItem>
      <GridItem md={6}>
        <TextField name="regulamin.version" label={t("ibokFieldRegulaminVersion")} />
      </GridItem>
    </FormPart>
  );
};
