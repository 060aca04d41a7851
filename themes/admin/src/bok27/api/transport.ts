import { Bok27Error } from "./Bok27Error";

export interface Access {
  baseUrl: string;
  realm: string;
  /** Of the user, not of the browser: it decides the language of the server's messages. */
  language: string;
  accessToken: () => Promise<string | undefined>;
}

/** Calls to the REST API of one realm, with the token of the person at the console; refusals become {@link Bok27Error}. */
export const transport = ({ baseUrl, realm, language, accessToken }: Access) => {
  const root = `${baseUrl}/admin/realms/${encodeURIComponent(realm)}/bok27`;

  const send = async (path: string, accept: string, init: RequestInit) => {
    const response = await fetch(`${root}/${path}`, {
      ...init,
      headers: {
        Accept: accept,
        "Accept-Language": language,
        Authorization: `Bearer ${(await accessToken()) ?? ""}`,
        ...(init.body ? { "Content-Type": "application/json" } : {}),
      },
    });
    if (!response.ok) {
      throw await Bok27Error.of(response);
    }
    return response;
  };
  const json = async <T>(path: string, init: RequestInit) =>
    (await (await send(path, "application/json", init)).json()) as T;
  const withBody = (method: string, body?: unknown, signal?: AbortSignal): RequestInit => ({
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
  });

  return {
    get: <T>(path: string, signal?: AbortSignal) => json<T>(path, { signal }),
    post: <T>(path: string, body?: unknown, signal?: AbortSignal) => json<T>(path, withBody("POST", body, signal)),
    put: <T>(path: string, body: unknown) => json<T>(path, withBody("PUT", body)),
    remove: <T>(path: string) => json<T>(path, withBody("DELETE")),
    text: async (path: string, accept: string) => (await send(path, `${accept}, application/json`, {})).text(),
    /** As it came, a byte order mark included, which `text` would drop. */
    file: async (path: string, accept: string) => (await send(path, `${accept}, application/json`, {})).blob(),
  };
};
