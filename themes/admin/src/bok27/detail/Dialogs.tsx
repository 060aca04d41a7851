import type { Dialog } from "./actions/ActionsBar";
import { ContactModal } from "./contact/ContactModal";
import { LetterModal } from "./refuse/LetterModal";
import { RefuseModal } from "./refuse/RefuseModal";
import type { Work } from "./work";

interface Props {
  work: Work;
  open?: Dialog;
  onClose: () => void;
}

/** A dialog stays open when its action has become impossible meanwhile: it then says so, and what was typed is still there. */
export const Dialogs = ({ work, open, onClose }: Props) => {
  switch (open) {
    case "REFUSE":
      return <RefuseModal work={work} onClose={onClose} />;
    case "CORRECT_CONTACT":
      return <ContactModal work={work} onClose={onClose} />;
    case "PRINT_REFUSAL":
      return <LetterModal work={work} onClose={onClose} />;
    default:
      return null;
  }
};
