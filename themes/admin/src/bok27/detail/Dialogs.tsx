import type { ComponentType } from "react";
import { ConfirmAddressModal } from "./contact/ConfirmAddressModal";
import type { Dialog } from "./actions/ActionsBar";
import { CloseModal } from "./closure/CloseModal";
import { ReinstateModal } from "./closure/ReinstateModal";
import { ConsentWithdrawnModal, ResignationModal } from "./closure/ResignationModal";
import { WithdrawModal } from "./closure/WithdrawModal";
import { ContactModal } from "./contact/ContactModal";
import { ExportModal } from "./export/ExportModal";
import { LetterModal } from "./refuse/LetterModal";
import { RefuseModal } from "./refuse/RefuseModal";
import type { Work } from "./work";

interface DialogProps {
  work: Work;
  onClose: () => void;
}

const DIALOGS: Record<Dialog, ComponentType<DialogProps>> = {
  REFUSE: RefuseModal,
  CORRECT_CONTACT: ContactModal,
  PRINT_REFUSAL: LetterModal,
  RESIGNATION: ResignationModal,
  CONSENT_WITHDRAWN: ConsentWithdrawnModal,
  WITHDRAW_RESIGNATION: WithdrawModal,
  CLOSE: CloseModal,
  REINSTATE: ReinstateModal,
  CONFIRM_ADDRESS: ConfirmAddressModal,
  EXPORT: ExportModal,
};

/** A dialog stays open when its action has become impossible meanwhile: it then says so, and what was typed is still there. */
export const Dialogs = ({ open, ...props }: DialogProps & { open?: Dialog }) => {
  const Open = open && DIALOGS[open];
  return Open ? <Open {...props} /> : null;
};
