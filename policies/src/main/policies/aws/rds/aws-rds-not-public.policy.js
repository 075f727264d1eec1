/** @type {import("monban").Policy<"aws_db_instance" | "aws_rds_cluster_instance">} */
export default {
  id: "aws-rds-not-public",
  title: "Databases have no public address",
  severity: "critical",
  remediation: "Remove `publicly_accessible`, and reach the database through the VPC: a VPN, or Session Manager.",
  equivalents: {
    checkov: ["CKV_AWS_17"],
    kics: ["aws/rds_db_instance_publicly_accessible"],
    terrascan: ["AC_AWS_0054"],
    trivy: ["AWS-0180"],
  },
  frameworks: { cis_v3: ["2.3.3"], fsbp: ["RDS.2"] },

  resources: ["aws_db_instance", "aws_rds_cluster_instance"],
  checkResource(database, { report }) {
    if (database.publicly_accessible) report("The database has a public address.", { at: "publicly_accessible" });
  },
};
