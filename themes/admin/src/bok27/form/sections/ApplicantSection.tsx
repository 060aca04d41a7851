import { GridItem } from "@patternfly/react-core";
import { useWatch } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { Settings } from "../../api/types";
import { ChoiceField } from "../fields/ChoiceField";
import { TextField } from "../fields/TextField";
import type { FormValues } from "../values";
import { FormPart } from "./FormPart";

/** PESEL and NIP are asked only where the utility has chosen to collect them. */
export const ApplicantSection = ({ settings }: { settings: Settings }) => {
  const { t } = useTranslation();
  const kind = useWatch<FormValues, "applicant.kind">({ name: "applicant.kind" });
  const organisation = kind === "ORGANISATION";

  return (
    <FormPart title={t("ibokSectionApplicant")}>
      <GridItem>
        <ChoiceField
          name="applicant.kind"
          label={t("ibokFieldKind")}
          options={[
            { value: "PERSON", label: t("ibokKindPerson") },
            { value: "ORGANISATION", label: t("ibokKindOrganisation") },
          ]}
          required
        />
      </GridItem>
      {organisation && (
        <GridItem>
          <TextField name="applicant.organisationName" label={t("ibokFieldOrganisationName")} required />
        </GridItem>
      )}
      <GridItem md={4}>
        <TextField
          name="applicant.firstName"
          label={t(organisation ? "ibokFieldContactFirstName" : "ibokFieldFirstName")}
        />
      </GridItem>
      <GridItem md={5}>
        <TextField
          name="applicant.lastName"
          label={t(organisation ? "ibokFieldContactLastName" : "ibokFieldLastName")}
          required={!organisation}
        />
      </GridItem>
      <GridItem md={3}>
        <TextField name="applicant.customerNumber" label={t("ibokFieldCustomerNumber")} />
      </GridItem>
      {!organisation && settings.peselCollected && (
        <GridItem md={6}>
          <TextField
            name="applicant.pesel"
            inputMode="numeric"
            label={t("ibokFieldPesel")}
            help={t("ibokNumberOptionalHelp")}
          />
        </GridItem>
      )}
      {organisation && settings.nipCollected && (
        <GridItem md={6}>
          <TextField
            name="applicant.nip"
            inputMode="numeric"
            label={t("ibokFieldNip")}
            help={t("ibokNumberOptionalHelp")}
          />
        </GridItem>
      )}
    </FormPart>
  );
};
