import { accountName, homeOf, isSameAccount } from "../../lib/accounts.js";

/** @type {import("monban").Policy} */
export default {
  id: "aws-cloudtrail-present",
  title: "A CloudTrail trail covers each account",
  severity: "high",
  remediation:
    "Add an `aws_cloudtrail` with `is_multi_region_trail = true` to the account; or one with " +
    "`is_organization_trail = true` to the account that manages the organization, which covers all of them.",
  frameworks: { cis_v3: ["3.1"], fsbp: ["CloudTrail.1"] },

  collect(context) {
    const { graph } = context;
    const seen = new Set();
    return {
      uses: graph
        .resources("*")
        .filter((resource) => graph.describe(resource).provider.name === "aws")
        .map((resource) => homeOf(context, resource))
        .filter(({ account }) => !seen.has(account) && seen.add(account)),
      trails: graph.resources("aws_cloudtrail").map((trail) => ({
        home: homeOf(context, trail),
        coversRegions: () => trail.is_multi_region_trail === true,
        coversAccounts: () => trail.is_organization_trail === true,
      })),
    };
  },

  checkFleet(facts, context) {
    const { all, any, report } = context;
    const trails = facts.flatMap((fact) => fact.trails);
    const isCovered = (home) =>
      trails.some((trail) =>
        all(
          () => trail.coversRegions,
          () =>
            any(
              () => trail.coversAccounts,
              () => isSameAccount(context, trail.home, home),
            ),
        ),
      );
    for (const use of facts.flatMap((fact) => fact.uses).filter((home) => !isCovered(home))) {
      report(`${accountName(use)} has no CloudTrail trail for all regions.`, { at: use });
    }
  },
};
