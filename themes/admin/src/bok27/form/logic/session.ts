/** The part of keycloak-js that takes people to the login page, and whatever they have typed with it. */
export interface LoginPage {
  login: () => Promise<void>;
}

/** The session has ended; thrown in place of leaving the page. */
export class SessionLost extends Error {}

/**
 * While there is unsaved work nobody is taken to the login page unasked: keycloak-js would leave at once when a token
 * cannot be renewed or a logout in another tab is noticed, and the console's client does the same before every call.
 *
 * @returns puts things back
 */
export const stayOnPage = (keycloak: LoginPage, onLost: () => void) => {
  const { login } = keycloak;
  keycloak.login = () => {
    onLost();
    const stopped = Promise.reject(new SessionLost());
    // Where nobody waits for it, as at a noticed logout, it is no error either.
    stopped.catch(() => undefined);
    return stopped;
  };
  return () => {
    keycloak.login = login;
  };
};
