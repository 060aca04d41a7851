import type { ReactNode } from "react";
import type { PaperForm, Settings } from "../api/types";
import { GapsPanel } from "./hints/GapsPanel";
import { ApplicantSection } from "./sections/ApplicantSection";
import { ClausesSection } from "./sections/ClausesSection";
import { ContactSection } from "./sections/ContactSection";
import { OfficeSection } from "./sections/OfficeSection";
import { RegulaminSection } from "./sections/RegulaminSection";
import { SupplyPointsSection } from "./sections/SupplyPointsSection";

interface Props {
  settings: Settings;
  paper: PaperForm;
  onFiledOn: () => void;
  /** Above the second column, where nothing one types in the first one is pushed away. */
  hints: ReactNode;
}

/** DRUK NR BOK-27 in the order of the paper; side by side where the screen is wide enough. */
export const FormColumns = ({ settings, paper, onFiledOn, hints }: Props) => (
  <div className="ibok-form__columns">
    <div className="ibok-form__column">
      <OfficeSection settings={settings} onFiledOn={onFiledOn} />
      <ApplicantSection settings={settings} />
      <ContactSection />
    </div>
    <div>
      {hints}
      <div className="ibok-form__column">
        <SupplyPointsSection />
        <ClausesSection paper={paper} />
        <RegulaminSection today={settings.today} />
        <GapsPanel paper={paper} reading={settings} />
      </div>
    </div>
  </div>
);
