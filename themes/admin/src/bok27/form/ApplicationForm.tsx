import { ActionGroup, Button, Form } from "@patternfly/react-core";
import { FormProvider, useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { toApplications } from "../../paths";
import type { Bok27 } from "../api/client";
import type { Application, Settings } from "../api/types";
import { RefusalAlert } from "../parts/RefusalAlert";
import { ApplicantSection } from "./sections/ApplicantSection";
import { ClausesSection } from "./sections/ClausesSection";
import { ContactSection } from "./sections/ContactSection";
import { OfficeSection } from "./sections/OfficeSection";
import { RegulaminSection } from "./sections/RegulaminSection";
import { SupplyPointsSection } from "./sections/SupplyPointsSection";
import { useFocusFirstInvalid } from "./useFocusFirstInvalid";
import { useSubmit } from "./useSubmit";
import { emptyForm, type FormValues } from "./values";

interface Props {
  realm: string;
  bok27: Bok27;
  settings: Settings;
  onSaved: (saved: Application) => void;
}

/** DRUK NR BOK-27 on the screen, in the order of the paper. */
export const ApplicationForm = ({ realm, bok27, settings, onSaved }: Props) => {
  const { t } = useTranslation();
  const { form: element, focusFirstInvalid } = useFocusFirstInvalid();
  const form = useForm<FormValues>({ defaultValues: emptyForm(settings), shouldFocusError: false });
  const { refusal, submit } = useSubmit(bok27, form, onSaved, focusFirstInvalid);
  const { isSubmitting } = form.formState;

  return (
    <FormProvider {...form}>
      <Form ref={element} isWidthLimited noValidate onSubmit={(event) => void submit(event)}>
        {refusal && <RefusalAlert {...refusal} />}
        <OfficeSection settings={settings} />
        <ApplicantSection />
        <ContactSection />
        <SupplyPointsSection />
        <ClausesSection settings={settings} />
        <RegulaminSection settings={settings} />
        <ActionGroup>
          <Button type="submit" variant="primary" isDisabled={isSubmitting} isLoading={isSubmitting}>
            {t("ibokSave")}
          </Button>
          <Button variant="link" component={(props: object) => <Link {...props} to={toApplications(realm)} />}>
            {t("ibokCancel")}
          </Button>
        </ActionGroup>
      </Form>
    </FormProvider>
  );
};
