import { useState } from "react";
import type { Bok27 } from "../api/client";
import type { Statistics } from "../api/figures";
import { handFile } from "../handFile";

/** The figures of the period on the screen as a file. */
export const useCsv = (bok27: Bok27, { from, to }: Statistics) => {
  const [state, setState] = useState({ busy: false, failed: false });
  const download = async () => {
    setState({ busy: true, failed: false });
    try {
      handFile(await bok27.statisticsCsv(from, to), `ibok_${from}_${to}.csv`);
      setState({ busy: false, failed: false });
    } catch {
      setState({ busy: false, failed: true });
    }
  };
  return { ...state, download };
};
