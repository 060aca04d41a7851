import { forwardRef } from "react";

/**
 * A page of the server to be printed, in a frame of its own. Its sandbox runs no scripts and opens nothing; the
 * same origin lets our page call the frame's print dialogue, `allow-modals` lets that open.
 */
export const PaperFrame = forwardRef<HTMLIFrameElement, { title: string; page: string }>(function PaperFrame(
  { title, page },
  frame,
) {
  return (
    <iframe ref={frame} className="ibok-letter" title={title} sandbox="allow-same-origin allow-modals" srcDoc={page} />
  );
});
