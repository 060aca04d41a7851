import { FormGroup, Radio } from "@patternfly/react-core";
import { Controller } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { ACCEPTANCES } from "../api/administration";
import { AppendHelp, helpId } from "./AppendHelp";
import type { RegulaminForm } from "./appendValues";
import { ACCEPTANCE_KEYS } from "./settingTexts";

/** Whether nobody is let in who has not accepted the version, or everybody is merely shown it. */
export const AcceptanceChoice = () => {
  const { t } = useTranslation();
  return (
    <FormGroup role="radiogroup" label={t("ibokVersionAcceptance")} fieldId="acceptance" isRequired isStack>
      <Controller<RegulaminForm, "acceptance">
        name="acceptance"
        render={({ field: { value, onChange } }) => (
          <>
            {ACCEPTANCES.map((kind) => (
              <Radio
                key={kind}
                id={`acceptance-${kind}`}
                name="acceptance"
                label={t(ACCEPTANCE_KEYS[kind].name)}
                description={t(ACCEPTANCE_KEYS[kind].help)}
                isChecked={value === kind}
                aria-describedby={helpId("acceptance")}
                onChange={() => onChange(kind)}
              />
            ))}
          </>
        )}
      />
      <AppendHelp name="acceptance" />
    </FormGroup>
  );
};
