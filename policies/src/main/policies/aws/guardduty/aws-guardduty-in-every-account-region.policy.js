import { accountName, homeOf, isSameHome } from "../../lib/accounts.js";

/** @type {import("monban").Policy} */
export default {
  id: "aws-guardduty-in-every-account-region",
  title: "Every account has GuardDuty in every region that it uses",
  severity: "high",
  remediation:
    "Add an `aws_guardduty_detector` with a provider of that account and region; or let the organization's " +
    "administrator do it: `aws_guardduty_organization_configuration` with `auto_enable_organization_members = \"ALL\"`.",
  frameworks: { fsbp: ["GuardDuty.1"] },

  collect(context) {
    const { graph } = context;
    return {
      uses: graph.homes("aws").map((resource) => homeOf(context, resource)),
      detectors: graph
        .resources("aws_guardduty_detector")
        .filter((detector) => detector.enable !== false)
        .map((detector) => homeOf(context, detector)),
      members: graph.resources("aws_guardduty_member").map((member) => ({
        home: homeOf(context, member),
        account: () => member.account_id,
      })),
      organizations: graph.resources("aws_guardduty_organization_configuration").map((organization) => ({
        home: homeOf(context, organization),
        enabled: () => organization.auto_enable_organization_members ?? (organization.auto_enable ? "NEW" : "NONE"),
      })),
    };
  },

  checkFleet(facts, context) {
    const { any, report } = context;
    const members = facts.flatMap((fact) => fact.members).map(({ home, account }) => ({ ...home, account }));
    const guards = facts.flatMap((fact) => fact.detectors).concat(members);
    const organizations = facts.flatMap((fact) => fact.organizations);
    const isCovered = (home) =>
      any(
        () => guards.some((guard) => isSameHome(context, guard, home)),
        () => organizations.some((organization) => covers(context, organization, home)),
      );
    for (const use of facts.flatMap((fact) => fact.uses).filter((home) => !isCovered(home))) {
      const where = use.region ?? "its default region";
      report(`${accountName(use)} has no GuardDuty detector in ${where}.`, { at: use });
    }
  },
};

/** The administrator's setting is about all accounts of the organization, region by region. */
function covers({ all, undecided }, organization, home) {
  return all(
    () => organization.enabled !== "NONE",
    () => organization.home.region === home.region,
    () => organization.enabled === "ALL" || undecided("GuardDuty is switched on only in accounts that join later"),
  );
}
