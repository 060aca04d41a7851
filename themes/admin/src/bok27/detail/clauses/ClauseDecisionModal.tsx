import { Button, Form, Modal } from "@patternfly/react-core";
import { type FormEvent, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { parseDate, shownDate } from "../../form/logic/dates";
import { DateInputField } from "../inputs/DateInputField";
import { TextInputField } from "../inputs/TextInputField";
import { isDone, useAttempt } from "../useAttempt";
import type { Work } from "../work";
import { RefusedAlert } from "../words/RefusedAlert";
import type { OptionalClause } from "./optionalClauses";

const FORM = "ibok-clause";
const FIELDS = ["on", "note"];

interface Props {
  work: Work;
  clause: OptionalClause;
  name: string;
  onClose: () => void;
}

/** From which day on an optional clause was given or withdrawn. */
export const ClauseDecisionModal = ({ work, clause, name, onClose }: Props) => {
  const { t, i18n } = useTranslation();
  const { bok27, application, settings, may } = work;
  const { today } = settings;
  // What is asked does not change while the question is open, even if somebody else answers it meanwhile.
  const [{ code, accepted: withdrawing }] = useState(clause);
  const [on, setOn] = useState(() => shownDate(today, i18n.language));
  const [note, setNote] = useState("");
  const [unreadable, setUnreadable] = useState(false);
  const { busy, refusal, attempt } = useAttempt(work, FIELDS);
  const action = t(withdrawing ? "ibokClauseRecordWithdrawn" : "ibokClauseRecordGiven");

  useEffect(() => {
    if (unreadable || refusal?.fields.on) {
      document.getElementById(`${FORM}-on`)?.focus();
    }
  }, [unreadable, refusal]);

  const decide = async (event: FormEvent) => {
    event.preventDefault();
    const day = parseDate(on, today);
    setUnreadable(!day);
    if (!day) {
      return;
    }
    const decision = { accepted: !withdrawing, on: day, note: note.trim() || null };
    const { id, version } = application;
    if (isDone(await attempt(() => bok27.decideOnClause(id, version, code, decision)))) {
      onClose();
      work.announce({ done: t(withdrawing ? "ibokClauseWithdrawn" : "ibokClauseWasGiven", { clause: name }) });
    }
  };

  return (
    <Modal
      variant="small"
      isOpen
      showClose={false}
      title={name}
      description={t("ibokClauseDecisionHelp")}
      onClose={onClose}
      elementToFocus={`#${FORM}-on`}
      actions={[
        <Button
          key="save"
          type="submit"
          form={FORM}
          isDisabled={busy || !may.has("DECIDE_ON_CLAUSES")}
          isLoading={busy}
        >
          {action}
        </Button>,
        <Button key="cancel" variant="link" onClick={onClose}>
          {t("ibokCancel")}
        </Button>,
      ]}
    >
      <Form id={FORM} noValidate onSubmit={(event) => void decide(event)}>
        {refusal && <RefusedAlert refusal={refusal} settings={settings} />}
        <DateInputField
          id={`${FORM}-on`}
          label={t(withdrawing ? "ibokClauseWithdrawnDay" : "ibokClauseGivenDay")}
          value={on}
          onChange={setOn}
          today={today}
          error={unreadable ? t("ibokDateUnreadable") : refusal?.fields.on}
          required
        />
        <TextInputField
          id={`${FORM}-note`}
          label={t("ibokClauseNote")}
          help={t("ibokClauseNoteHelp")}
          value={note}
          onChange={setNote}
          error={refusal?.fields.note}
        />
      </Form>
    </Modal>
  );
};
