import { Alert, Button, List, ListItem } from "@patternfly/react-core";
import { useFormState } from "react-hook-form";
import { useTranslation } from "react-i18next";
import type { PaperForm } from "../../api/types";
import { flatErrors } from "../logic/flatErrors";
import { inputName } from "../logic/inputName";
import type { FormValues } from "../values";

interface Props {
  paper: PaperForm;
  /** Complaints about what has no field here. */
  elsewhere: string[];
  onChoose: (name: string) => void;
}

/** What has to be mended before the form can be saved; each line leads to its field and goes when it is mended. */
export const ErrorSummary = ({ paper, elsewhere, onChoose }: Props) => {
  const { t } = useTranslation();
  const { errors } = useFormState<FormValues>();
  const named = flatErrors(errors);
  if (named.length + elsewhere.length === 0) {
    return null;
  }
  return (
    <Alert variant="danger" isInline isLiveRegion title={t("ibokFormRefused")} component="h2">
      <List>
        {elsewhere.map((message) => (
          <ListItem key={message}>{message}</ListItem>
        ))}
        {named.map(({ name, message }) => (
          <ListItem key={name}>
            <Button variant="link" isInline onClick={() => onChoose(name)}>
              {inputName(t, name, paper.clauses)}
            </Button>
            {`: ${message}`}
          </ListItem>
        ))}
      </List>
    </Alert>
  );
};
