import { lostProtections } from "../lib/protections.js";

/** @type {import("monban").Policy} */
export default {
  id: "plan-protection-removed",
  title: "A plan does not switch protection off",
  severity: "high",
  service: "plan",
  remediation:
    "Leave the protection on. If it is in the way of something that shall go, switch it off in a change of its own " +
    "that says so, and waive this finding.",

  resources: ["*"],
  checkChange({ before, after }, context) {
    if (before === null || after === null) return;
    for (const { what, name } of lostProtections(context, before, after)) {
      context.report(`The plan switches ${what} off.`, { at: ["after", name] });
    }
  },
};
