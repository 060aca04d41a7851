import { FormGroup, FormSection, Grid, GridItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import type { Settings } from "../../api/types";
import { CheckField } from "../fields/CheckField";
import { TextField } from "../fields/TextField";

export const RegulaminSection = ({ settings }: { settings: Settings }) => {
  const { t } = useTranslation();
  return (
    <FormSection title={t("ibokSectionRegulamin")} titleElement="h2">
      <FormGroup role="group" label={t("ibokRegulaminAcceptance")} fieldId="regulamin">
        <CheckField name="regulamin.accepted" label={t("ibokFieldRegulaminAccepted")} />
      </FormGroup>
      <Grid hasGutter md={6}>
        <GridItem>
          <TextField name="regulamin.version" label={t("ibokFieldRegulaminVersion")} />
        </GridItem>
        <GridItem>
          <TextField
            name="regulamin.signedOn"
            type="date"
            max={settings.today}
            label={t("ibokFieldRegulaminSignedOn")}
          />
        </GridItem>
      </Grid>
    </FormSection>
  );
};
