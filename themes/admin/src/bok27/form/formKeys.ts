import type { KeyboardEvent } from "react";
import type { Then } from "./saving/useSaving";

/**
 * Ctrl+Enter saves from anywhere. Enter alone does not: in the middle of a form it is pressed by mistake more often than
 * not, and an incomplete application would be recorded.
 */
export const formKeys = (submit: (then: Then) => void, mayFollow: boolean) => (event: KeyboardEvent<HTMLElement>) => {
  if (event.key !== "Enter") {
    return;
  }
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    submit(event.shiftKey && mayFollow ? "next" : "open");
  } else if (event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
};
