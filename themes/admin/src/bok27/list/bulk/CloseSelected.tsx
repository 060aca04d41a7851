import { Button } from "@patternfly/react-core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Bok27 } from "../../api/client";
import type { Application, Settings } from "../../api/types";
import { CloseSelectedModal } from "./CloseSelectedModal";

interface Props {
  bok27: Bok27;
  settings: Settings;
  chosen: Application[];
  onDone: () => void;
}

/** *Zamknij zaznaczone*: accounts that nobody has ever used, many at once. */
export const CloseSelected = ({ bok27, settings, chosen, onDone }: Props) => {
  const { t } = useTranslation();
  const [closing, setClosing] = useState<Application[]>();
  return (
    <>
      <Button
        variant="secondary"
        isDanger
        isDisabled={chosen.length === 0}
        className="pf-v5-u-mb-sm"
        onClick={() => setClosing(chosen)}
      >
        {t("ibokCloseSelected", { number: chosen.length })}
      </Button>
      {closing && (
        <CloseSelectedModal
          bok27={bok27}
          settings={settings}
          applications={closing}
          onClose={(changed) => {
            setClosing(undefined);
            if (changed) {
              onDone();
            }
          }}
        />
      )}
    </>
  );
};
