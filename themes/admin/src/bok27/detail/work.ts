import type { Bok27 } from "../api/client";
import type { Application, Settings } from "../api/types";
import type { Action } from "./actions/actions";
import type { Refusal } from "./words/refusal";

/** What has come of an action, told at the top of the page. */
export type Notice = { done: string; letter?: boolean } | { refusal: Refusal };

/** An application on the screen and everything its parts need to work on it. */
export interface Work {
  bok27: Bok27;
  realm: string;
  application: Application;
  settings: Settings;
  /** Goes up whenever the application is shown anew: what hangs on it is loaded again. */
  revision: number;
  may: ReadonlySet<Action>;
  show: (application: Application) => void;
  announce: (notice: Notice | undefined) => void;
}
