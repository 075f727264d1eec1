import { EXPOSING, exposuresOf } from "../lib/exposures.js";

/** @type {import("monban").Policy} */
export default {
  id: "plan-access-widened",
  title: "A plan does not widen access unnoticed",
  severity: "high",
  service: "plan",
  remediation: "Name the networks or principals that need the access. If it is for everybody, waive this finding.",

  resources: EXPOSING,
  checkChange({ after, before, type }, context) {
    if (after === null) return;
    const known = before === null ? context.list([]) : exposuresOf(context, before, type);
    for (const exposure of exposuresOf(context, after, type).filter((each) => !known.includes(each))) {
      context.report(`The plan opens ${exposure}.`);
    }
  },
};
