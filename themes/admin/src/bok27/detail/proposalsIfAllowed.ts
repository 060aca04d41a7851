import { Bok27Error } from "../api/Bok27Error";
import type { Bok27 } from "../api/client";
import type { Application } from "../api/types";

/**
 * Login proposals for whoever may register this application; nothing for the others. The API answers a clerk with
 * 403: the button is not shown to those whom the server would refuse anyway.
 */
export const proposalsIfAllowed = async (bok27: Bok27, application: Application, signal: AbortSignal) => {
  if (application.status !== "SUBMITTED") {
    return undefined;
  }
  try {
    return await bok27.loginProposals(application.id, signal);
  } catch (error) {
    if (error instanceof Bok27Error && error.status === 403) {
      return undefined;
    }
    throw error;
  }
};
