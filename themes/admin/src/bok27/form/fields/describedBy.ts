export const errorId = (name: string) => `${name}-error`;
export const helpId = (name: string) => `${name}-help`;

/** What a field refers to by `aria-describedby`: what is wrong with it, then how it is filled in. */
export const describedBy = (name: string, message?: string, help?: string) =>
  [message && errorId(name), help && helpId(name)].filter(Boolean).join(" ") || undefined;
