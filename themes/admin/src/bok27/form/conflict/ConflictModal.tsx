import { Alert, Button, Flex, Modal } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Application, FormClause } from "../../api/types";
import { type Difference, type Side, undisputed } from "../logic/merge";
import { ConflictTable } from "./ConflictTable";
import type { Author } from "./useAuthor";

interface Props {
  current: Application;
  found: Difference[];
  clauses: FormClause[];
  author?: Author;
  onResolve: (choices: Record<string, Side>) => void;
  onClose: () => void;
}

/** Somebody else has saved meanwhile: both values of every field that differs, and a choice for each. */
export const ConflictModal = ({ current, found, clauses, author, onResolve, onClose }: Props) => {
  const { t } = useTranslation();
  const [choices, setChoices] = useState<Record<string, Side>>(() => undisputed(found));
  const all = (side: Side) => setChoices(Object.fromEntries(found.map(({ path }) => [path, side])));
  const open = found.filter(({ path }) => choices[path] === undefined).length;

  return (
    <Modal
      variant="large"
      titleIconVariant="warning"
      title={t("ibokConflictTitle", { number: current.number })}
      description={author ? t("ibokConflictAuthor", { ...author }) : t("ibokConflictText")}
      isOpen
      onClose={onClose}
      actions={[
        <Button key="save" variant="primary" isDisabled={open > 0} onClick={() => onResolve(choices)}>
          {t("ibokConflictSave")}
        </Button>,
        <Button key="back" variant="link" onClick={onClose}>
          {t("ibokConflictBack")}
        </Button>,
      ]}
    >
      <Flex className="pf-v5-u-mb-md">
        <Button variant="secondary" onClick={() => all("mine")}>
          {t("ibokConflictAllMine")}
        </Button>
        <Button variant="secondary" onClick={() => all("theirs")}>
          {t("ibokConflictAllTheirs")}
        </Button>
      </Flex>
      {found.length === 0 ? (
        t("ibokConflictNone")
      ) : (
        <ConflictTable
          found={found}
          clauses={clauses}
          choices={choices}
          onChoose={(path, side) => setChoices({ ...choices, [path]: side })}
        />
      )}
      <div aria-live="polite">
        {open > 0 && <Alert variant="info" isInline isPlain title={t("ibokConflictOpen", { count: open })} />}
      </div>
    </Modal>
  );
};
