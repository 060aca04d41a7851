import { FormSection, Grid, GridItem } from "@patternfly/react-core";
import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ChoiceField } from "../fields/ChoiceField";
import { TextField } from "../fields/TextField";
import type { FormValues } from "../values";

export const ApplicantSection = () => {
  const { t } = useTranslation();
  const kind = useWatch<FormValues, "applicant.kind">({ name: "applicant.kind" });
  const organisation = kind === "ORGANISATION";

  return (
    <FormSection title={t("ibokSectionApplicant")} titleElement="h2">
      <ChoiceField
        name="applicant.kind"
        label={t("ibokFieldKind")}
        options={[
          { value: "PERSON", label: t("ibokKindPerson") },
          { value: "ORGANISATION", label: t("ibokKindOrganisation") },
        ]}
        required
      />
      {organisation && <TextField name="applicant.organisationName" label={t("ibokFieldOrganisationName")} required />}
      <Grid hasGutter md={6}>
        <GridItem>
          <TextField
            name="applicant.firstName"
            label={t(organisation ? "ibokFieldContactFirstName" : "ibokFieldFirstName")}
          />
        </GridItem>
        <GridItem>
          <TextField
            name="applicant.lastName"
            label={t(organisation ? "ibokFieldContactLastName" : "ibokFieldLastName")}
            required={!organisation}
          />
        </GridItem>
      </Grid>
      <TextField name="applicant.customerNumber" label={t("ibokFieldCustomerNumber")} />
    </FormSection>
  );
};
