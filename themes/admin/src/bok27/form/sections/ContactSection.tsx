import { GridItem } from "@patternfly/react-core";
import { useTranslation } from "react-i18next";
import { TextField } from "../fields/TextField";
import { email, phone, postalCode } from "../logic/forgiving";
import { FormPart } from "./FormPart";

export const ContactSection = () => {
  const { t } = useTranslation();
  return (
    <FormPart title={t("ibokSectionContact")}>
      <GridItem md={7}>
        <TextField name="contact.email" inputMode="email" label={t("ibokFieldEmail")} tidy={email} />
      </GridItem>
      <GridItem md={5}>
        <TextField name="contact.phone" inputMode="tel" label={t("ibokFieldPhone")} tidy={phone} />
      </GridItem>
      <GridItem md={6}>
        <TextField name="contact.address.street" label={t("ibokFieldStreet")} />
      </GridItem>
      <GridItem md={3} span={6}>
        <TextField name="contact.address.houseNumber" label={t("ibokFieldHouseNumber")} />
      </GridItem>
      <GridItem md={3} span={6}>
        <TextField name="contact.address.flatNumber" label={t("ibokFieldFlatNumber")} />
      </GridItem>
      <GridItem md={4}>
        <TextField
          name="contact.address.postalCode"
          placeholder="00-000"
          label={t("ibokFieldPostalCode")}
          tidy={postalCode}
        />
      </GridItem>
      <GridItem md={8}>
        <TextField name="contact.address.city" label={t("ibokFieldCity")} />
      </GridItem>
    </FormPart>
  );
};
