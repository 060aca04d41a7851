import { Bok27Error } from "./Bok27Error";
import type { Application, ApplicationOfUser, ApplicationPageOf, NewApplication, Settings } from "./types";

export interface Access {
  baseUrl: string;
  realm: string;
  /** Of the user, not of the browser: it decides the language of the server's messages. */
  language: string;
  accessToken: () => Promise<string | undefined>;
}

export interface ApplicationsQuery {
  status: string;
  search: string;
  due: string;
  first: number;
  max: number;
}

/** The REST API `admin/realms/{realm}/bok27`. */
export const bok27Client = ({ baseUrl, realm, language, accessToken }: Access) => {
  const root = `${baseUrl}/admin/realms/${encodeURIComponent(realm)}/bok27`;

  const send = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const response = await fetch(`${root}/${path}`, {
      ...init,
      headers: {
        Accept: "application/json",
        "Accept-Language": language,
        Authorization: `Bearer ${(await accessToken()) ?? ""}`,
        ...(init.body ? { "Content-Type": "application/json" } : {}),
      },
    });
    if (!response.ok) {
      throw await Bok27Error.of(response);
    }
    return (await response.json()) as T;
  };
  const post = <T>(path: string, body: unknown) => send<T>(path, { method: "POST", body: JSON.stringify(body) });
  const application = (id: string) => `applications/${encodeURIComponent(id)}`;

  return {
    settings: (signal?: AbortSignal) => send<Settings>("settings", { signal }),
    list: (query: ApplicationsQuery, signal?: AbortSignal) =>
      send<ApplicationPageOf>(`applications?${parameters(query)}`, { signal }),
    get: (id: string, signal?: AbortSignal) => send<Application>(application(id), { signal }),
    create: (body: NewApplication) => post<Application>("applications", body),
    loginProposals: async (id: string, signal?: AbortSignal) =>
      (await send<{ proposals: string[] }>(`${application(id)}/login-proposals`, { signal })).proposals,
    applicationOfUser: (userId: string, signal?: AbortSignal) =>
      send<ApplicationOfUser>(`users/${encodeURIComponent(userId)}/application`, { signal }),
    register: (id: string, login: string) => post<Application>(`${application(id)}/registration`, { login }),
  };
};

export type Bok27 = ReturnType<typeof bok27Client>;

const parameters = (query: ApplicationsQuery) =>
  new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== "")
      .map(([name, value]) => [name, String(value)]),
  );
