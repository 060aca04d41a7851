import { FormSection, Grid, GridItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { TextField } from "../fields/TextField";

export const ContactSection = () => {
  const { t } = useTranslation();
  return (
    <FormSection title={t("ibokSectionContact")} titleElement="h2">
      <Grid hasGutter md={6}>
        <GridItem>
          <TextField name="contact.email" inputMode="email" label={t("ibokFieldEmail")} />
        </GridItem>
        <GridItem>
          <TextField name="contact.phone" inputMode="tel" label={t("ibokFieldPhone")} />
        </GridItem>
        <GridItem>
          <TextField name="contact.address.street" label={t("ibokFieldStreet")} />
        </GridItem>
        <GridItem md={3}>
          <TextField name="contact.address.houseNumber" label={t("ibokFieldHouseNumber")} />
        </GridItem>
        <GridItem md={3}>
          <TextField name="contact.address.flatNumber" label={t("ibokFieldFlatNumber")} />
        </GridItem>
        <GridItem md={3}>
          <TextField name="contact.address.postalCode" placeholder="00-000" label={t("ibokFieldPostalCode")} />
        </GridItem>
        <GridItem md={9}>
          <TextField name="contact.address.city" label={t("ibokFieldCity")} />
        </GridItem>
      </Grid>
    </FormSection>
  );
};
